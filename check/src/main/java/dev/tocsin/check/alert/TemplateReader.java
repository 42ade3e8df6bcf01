package dev.tocsin.check.alert;

import dev.tocsin.check.alert.TemplateRead.Use;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.Dialect;
import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.syntax.Action;
import dev.tocsin.gotemplate.syntax.Chain;
import dev.tocsin.gotemplate.syntax.Command;
import dev.tocsin.gotemplate.syntax.Field;
import dev.tocsin.gotemplate.syntax.FunctionName;
import dev.tocsin.gotemplate.syntax.If;
import dev.tocsin.gotemplate.syntax.Operand;
import dev.tocsin.gotemplate.syntax.Pipeline;
import dev.tocsin.gotemplate.syntax.Range;
import dev.tocsin.gotemplate.syntax.Statement;
import dev.tocsin.gotemplate.syntax.StringLiteral;
import dev.tocsin.gotemplate.syntax.TemplateCall;
import dev.tocsin.gotemplate.syntax.Variable;
import dev.tocsin.gotemplate.syntax.With;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a template of an alert reads for certain of its alert. In a block in which {@code .}
 * is something else, and of a variable that the template sets itself, nothing is certain.
 */
final class TemplateReader {
  private static final List<String> LABELS = List.of("Labels");
  private static final List<String> VALUE = List.of("Value");

  private final List<TemplateRead> reads = new ArrayList<>();

  /** The variables that the template sets itself. */
  private final Set<String> variables = new HashSet<>();

  private TemplateReader() {}

  /** All reads, in their order. */
  static List<TemplateRead> read(GoTemplate template) {
    TemplateReader reader = new TemplateReader();
    reader.read(template.body(), true);
    return reader.reads;
  }

  /**
   * @param own whether {@code .} is the alert
   */
  private void read(List<Statement> statements, boolean own) {
    for (Statement statement : statements) {
      if (statement instanceof Action action) {
        boolean keeps = !action.pipeline().variables().isEmpty();
        read(action.pipeline(), keeps ? Use.ASKED : Use.PRINTED, own);
      } else if (statement instanceof If choice) {
        read(choice.condition(), Use.ASKED, own);
        read(choice.body(), own);
        read(choice.otherwise(), own);
      } else if (statement instanceof With with) {
        read(with.pipeline(), Use.ASKED, own);
        read(with.body(), false);
        read(with.otherwise(), own);
      } else if (statement instanceof Range range) {
        read(range.pipeline(), Use.ASKED, own);
        read(range.body(), false);
        read(range.otherwise(), own);
      } else if (statement instanceof TemplateCall call && call.argument() != null) {
        read(call.argument(), Use.ASKED, own);
      }
    }
  }

  /**
   * @param result what is done with what it gives
   */
  private void read(Pipeline pipeline, Use result, boolean own) {
    List<Command> commands = pipeline.commands();
    boolean bare = commands.size() == 1 && commands.get(0).operands().size() == 1;
    Use use = result == Use.PRINTED && !bare ? Use.FORMATTED : result;
    commands.forEach(command -> read(command, use, own));
    pipeline.variables().forEach(variable -> variables.add(variable.name()));
  }

  private void read(Command command, Use use, boolean own) {
    List<Operand> operands = command.operands();
    if (operands.size() > 2
        && operands.get(0) instanceof FunctionName function
        && function.name().equals("index")
        && LABELS.equals(path(operands.get(1), own))
        && operands.get(2) instanceof StringLiteral label) {
      reads.add(new TemplateRead(label.value(), use, function.span().to(label.span())));
    }
    operands.forEach(operand -> read(operand, use, own));
  }

  private void read(Operand operand, Use use, boolean own) {
    if (operand instanceof Pipeline inner) {
      read(inner, use, own);
    } else if (operand instanceof Chain chain) {
      read(chain.operand(), Use.ASKED, own);
    } else {
      read(path(operand, own), use, operand.span());
    }
  }

  private void read(List<String> path, Use use, Span span) {
    if (path.equals(VALUE)) {
      reads.add(new TemplateRead(null, use, span));
    } else if (path.size() > 1 && path.subList(0, 1).equals(LABELS)) {
      reads.add(new TemplateRead(path.get(1), use, span));
    }
  }

  /** Which field of the alert's data an operand is; empty if it is another. */
  private List<String> path(Operand operand, boolean own) {
    if (operand instanceof Field field) {
      return own ? field.path() : List.of();
    }
    if (!(operand instanceof Variable variable) || variables.contains(variable.name())) {
      return List.of();
    }
    if (variable.name().equals("$")) {
      return variable.path();
    }
    String field = Dialect.PROMETHEUS_ALERT.variables().get(variable.name());
    return field == null
        ? List.of()
        : Stream.concat(Stream.of(field), variable.path().stream()).toList();
  }
}
