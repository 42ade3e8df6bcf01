package dev.tocsin.gotemplate.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree in one line, as {@code go-1.26.jsonl} has it. */
public final class TreeText implements StatementVisitor<String>, OperandVisitor<String> {
  private static final TreeText INSTANCE = new TreeText();

  private TreeText() {}

  /** Statements in brackets. */
  public static String of(List<Statement> statements) {
    return statements.stream()
        .map(statement -> statement.accept(INSTANCE))
        .collect(Collectors.joining(" ", "[", "]"));
  }

  @Override
  public String visit(Text text) {
    return "(text " + quoted(text.text()) + ")";
  }

  @Override
  public String visit(Comment comment) {
    return "(comment " + quoted(comment.text()) + ")";
  }

  @Override
  public String visit(Action action) {
    return "(action " + visit(action.pipeline()) + ")";
  }

  @Override
  public String visit(If statement) {
    return block("if", statement.condition(), statement.body(), statement.otherwise());
  }

  @Override
  public String visit(With with) {
    return block("with", with.pipeline(), with.body(), with.otherwise());
  }

  @Override
  public String visit(Range range) {
    return block("range", range.pipeline(), range.body(), range.otherwise());
  }

  private static String block(
      String keyword, Pipeline pipeline, List<Statement> body, List<Statement> otherwise) {
    return "("
        + keyword
        + " "
        + pipeline.accept(INSTANCE)
        + " "
        + of(body)
        + " "
        + of(otherwise)
        + ")";
  }

  @Override
  public String visit(TemplateCall call) {
    Pipeline argument = call.argument();
    return "(template "
        + quoted(call.name().value())
        + (argument == null ? "" : " " + visit(argument))
        + ")";
  }

  @Override
  public String visit(Break statement) {
    return "break";
  }

  @Override
  public String visit(Continue statement) {
    return "continue";
  }

  @Override
  public String visit(Dot dot) {
    return ".";
  }

  @Override
  public String visit(Nil nil) {
    return "nil";
  }

  @Override
  public String visit(BoolLiteral bool) {
    return Boolean.toString(bool.value());
  }

  @Override
  public String visit(NumberLiteral number) {
    return "(number " + quoted(number.text()) + ")";
  }

  @Override
  public String visit(StringLiteral string) {
    return "(string " + quoted(string.value()) + ")";
  }

  @Override
  public String visit(FunctionName function) {
    return "(function " + function.name() + ")";
  }

  @Override
  public String visit(Field field) {
    return "(field " + String.join(" ", field.path()) + ")";
  }

  @Override
  public String visit(Variable variable) {
    return "(var "
        + variable.name()
        + variable.path().stream().map(name -> " " + name).collect(Collectors.joining())
        + ")";
  }

  @Override
  public String visit(Chain chain) {
    return "(chain " + chain.operand().accept(this) + " " + String.join(" ", chain.path()) + ")";
  }

  @Override
  public String visit(Pipeline pipeline) {
    String variables =
        pipeline.variables().stream().map(Variable::name).collect(Collectors.joining(","));
    String sign = pipeline.assignment() ? " =" : " :=";
    return "(pipe"
        + (variables.isEmpty() ? "" : " " + variables + sign)
        + pipeline.commands().stream().map(this::command).collect(Collectors.joining())
        + ")";
  }

  private String command(Command command) {
    return command.operands().stream()
        .map(operand -> operand.accept(this))
        .collect(Collectors.joining(" ", " (cmd ", ")"));
  }

  /** Bytes that are no UTF-8 are one character, however many they are. */
  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\"" + escaped.replaceAll("\ufffd+", "\ufffd") + "\"";
  }
}
