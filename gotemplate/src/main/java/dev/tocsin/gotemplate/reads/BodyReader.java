package dev.tocsin.gotemplate.reads;

import dev.tocsin.gotemplate.syntax.Action;
import dev.tocsin.gotemplate.syntax.Break;
import dev.tocsin.gotemplate.syntax.Comment;
import dev.tocsin.gotemplate.syntax.Continue;
import dev.tocsin.gotemplate.syntax.If;
import dev.tocsin.gotemplate.syntax.Pipeline;
import dev.tocsin.gotemplate.syntax.Range;
import dev.tocsin.gotemplate.syntax.Statement;
import dev.tocsin.gotemplate.syntax.StatementVisitor;
import dev.tocsin.gotemplate.syntax.TemplateCall;
import dev.tocsin.gotemplate.syntax.Text;
import dev.tocsin.gotemplate.syntax.Variable;
import dev.tocsin.gotemplate.syntax.With;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the data through the statements of one template. */
final class BodyReader implements StatementVisitor<@Nullable Void> {
  private final PipelineReader pipelines;
  private final Bindings variables;
  private final Collector collector;

  BodyReader(Value data, Bindings variables, Collector collector) {
    this.variables = variables;
    this.collector = collector;
    this.pipelines = new PipelineReader(data, variables, collector.reads());
  }

  void read(List<Statement> body) {
    body.forEach(statement -> statement.accept(this));
  }

  private void block(Value dot, List<Statement> body) {
    Value outer = pipelines.dot();
    pipelines.enter(dot);
    variables.open();
    read(body);
    variables.close();
    pipelines.enter(outer);
  }

  @Override
  public @Nullable Void visit(Action action) {
    Pipeline pipeline = action.pipeline();
    Value value = pipelines.value(pipeline);
    if (pipeline.variables().isEmpty()) {
      for (Source source : value.sources()) {
        collector.outputs().add(new Output(source.path(), source.functions(), pipeline.span()));
      }
    }
    return null;
  }

  @Override
  public @Nullable Void visit(If statement) {
    variables.open();
    pipelines.value(statement.condition());
    block(pipelines.dot(), statement.body());
    block(pipelines.dot(), statement.otherwise());
    variables.close();
    return null;
  }

  @Override
  public @Nullable Void visit(With with) {
    variables.open();
    Value value = pipelines.value(with.pipeline());
    block(value, with.body());
    block(pipelines.dot(), with.otherwise());
    variables.close();
    return null;
  }

  @Override
  public @Nullable Void visit(Range range) {
    variables.open();
    Pipeline pipeline = range.pipeline();
    Value element = pipelines.unbound(pipeline).then(List.of(Path.ELEMENT)).settled();
    List<Variable> named = pipeline.variables();
    for (int i = 0; i < named.size(); i++) {
      boolean isKey = i < named.size() - 1;
      pipelines.bind(named.get(i), pipeline, isKey ? Value.UNKNOWN : element);
    }
    block(element, range.body());
    block(pipelines.dot(), range.otherwise());
    variables.close();
    return null;
  }

  @Override
  public @Nullable Void visit(TemplateCall call) {
    Pipeline argument = call.argument();
    Value data = argument == null ? Value.UNKNOWN : pipelines.value(argument);
    collector.call(call, data);
    return null;
  }

  @Override
  public @Nullable Void visit(Text text) {
    return null;
  }

  @Override
  public @Nullable Void visit(Comment comment) {
    return null;
  }

  @Override
  public @Nullable Void visit(Break statement) {
    return null;
  }

  @Override
  public @Nullable Void visit(Continue statement) {
    return null;
  }
}
