package dev.tocsin.gotemplate.reads;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.syntax.BoolLiteral;
import dev.tocsin.gotemplate.syntax.Chain;
import dev.tocsin.gotemplate.syntax.Command;
import dev.tocsin.gotemplate.syntax.Dot;
import dev.tocsin.gotemplate.syntax.Field;
import dev.tocsin.gotemplate.syntax.FunctionName;
import dev.tocsin.gotemplate.syntax.Nil;
import dev.tocsin.gotemplate.syntax.NumberLiteral;
import dev.tocsin.gotemplate.syntax.Operand;
import dev.tocsin.gotemplate.syntax.OperandVisitor;
import dev.tocsin.gotemplate.syntax.Pipeline;
import dev.tocsin.gotemplate.syntax.StringLiteral;
import dev.tocsin.gotemplate.syntax.Variable;
import java.util.List;
import java.util.Set;

/** Follows the data through pipelines. */
final class PipelineReader implements OperandVisitor<Value> {
  private final Bindings variables;
  private final Set<Read> reads;
  private Value dot;

  /**
   * @param dot what {@code .} is
   * @param reads takes what is read
   */
  PipelineReader(Value dot, Bindings variables, Set<Read> reads) {
    this.dot = dot;
    this.variables = variables;
    this.reads = reads;
  }

  Value dot() {
    return dot;
  }

  void enter(Value dot) {
    this.dot = dot;
  }

  /** The value of a pipeline, which is used, and which its variables hold afterwards. */
  Value value(Pipeline pipeline) {
    return use(pipeline.accept(this), lastOf(pipeline).span());
  }

  /** The value of a pipeline, which is used, but which does not go to its variables as it is. */
  Value unbound(Pipeline pipeline) {
    return use(run(pipeline), lastOf(pipeline).span());
  }

  /** Hands a value to a variable that a pipeline declares or sets. */
  void bind(Variable variable, Pipeline pipeline, Value value) {
    if (pipeline.assignment()) {
      variables.assign(variable.name(), value);
    } else {
      variables.declare(variable.name(), value);
    }
  }

  private static Command lastOf(Pipeline pipeline) {
    return pipeline.commands().get(pipeline.commands().size() - 1);
  }

  private Value use(Operand operand) {
    return use(operand.accept(this), operand.span());
  }

  private Value use(Value value, Span span) {
    if (value.fresh()) {
      value.path().ifPresent(path -> reads.add(new Read(path, span)));
    }
    return value.settled();
  }

  @Override
  public Value visit(Pipeline pipeline) {
    if (pipeline.variables().isEmpty()) {
      return run(pipeline);
    }
    Value value = unbound(pipeline);
    pipeline.variables().forEach(variable -> bind(variable, pipeline, value));
    return value;
  }

  private Value run(Pipeline pipeline) {
    List<Command> commands = pipeline.commands();
    Value value = command(commands.get(0), List.of());
    for (int i = 1; i < commands.size(); i++) {
      value = command(commands.get(i), List.of(use(value, commands.get(i - 1).span())));
    }
    return value;
  }

  /** A command's value; what comes through the pipe is its last argument. */
  private Value command(Command command, List<Value> piped) {
    Operand first = command.operands().get(0);
    List<Operand> arguments = command.operands().subList(1, command.operands().size());
    if (first instanceof FunctionName function) {
      return function.name().equals("index") && !arguments.isEmpty()
          ? index(arguments, piped)
          : call(function.name(), arguments, piped);
    }
    Value value = first.accept(this);
    arguments.forEach(this::use);
    return value;
  }

  private Value call(String function, List<Operand> arguments, List<Value> piped) {
    Value made = Value.UNKNOWN;
    for (Operand argument : arguments) {
      made = made.and(use(argument));
    }
    for (Value value : piped) {
      made = made.and(value);
    }
    return made.through(function);
  }

  private Value index(List<Operand> arguments, List<Value> piped) {
    Value value = arguments.get(0).accept(this);
    for (Operand key : arguments.subList(1, arguments.size())) {
      use(key);
      String step = key instanceof StringLiteral string ? string.value() : Path.ELEMENT;
      value = value.then(List.of(step));
    }
    return piped.isEmpty() ? value : value.then(List.of(Path.ELEMENT));
  }

  @Override
  public Value visit(Dot operand) {
    return dot;
  }

  @Override
  public Value visit(Field field) {
    return dot.then(field.path());
  }

  @Override
  public Value visit(Variable variable) {
    return variables.value(variable.name()).then(variable.path());
  }

  @Override
  public Value visit(Chain chain) {
    return chain.operand().accept(this).then(chain.path());
  }

  @Override
  public Value visit(FunctionName function) {
    return Value.UNKNOWN;
  }

  @Override
  public Value visit(Nil nil) {
    return Value.UNKNOWN;
  }

  @Override
  public Value visit(BoolLiteral bool) {
    return Value.UNKNOWN;
  }

  @Override
  public Value visit(NumberLiteral number) {
    return Value.UNKNOWN;
  }

  @Override
  public Value visit(StringLiteral string) {
    return Value.UNKNOWN;
  }
}
