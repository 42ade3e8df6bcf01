package dev.tocsin.check.route;

import dev.tocsin.check.route.NotificationRead.Kind;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.syntax.Action;
import dev.tocsin.gotemplate.syntax.Chain;
import dev.tocsin.gotemplate.syntax.Command;
import dev.tocsin.gotemplate.syntax.Dot;
import dev.tocsin.gotemplate.syntax.Field;
import dev.tocsin.gotemplate.syntax.FunctionName;
import dev.tocsin.gotemplate.syntax.If;
import dev.tocsin.gotemplate.syntax.Operand;
import dev.tocsin.gotemplate.syntax.Pipeline;
import dev.tocsin.gotemplate.syntax.Range;
import dev.tocsin.gotemplate.syntax.Statement;
import dev.tocsin.gotemplate.syntax.TemplateCall;
import dev.tocsin.gotemplate.syntax.Variable;
import dev.tocsin.gotemplate.syntax.With;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the words of a notification are sure to read of what Alertmanager gives them. Where
 * {@code .} or a variable is something else than the notification, its alerts or one of them,
 * nothing is certain.
 */
final class NotificationReader {
  /** What a value is. */
  private enum Value {
    NOTIFICATION,
    ALERTS,
    ALERT,
    OTHER
  }

  /** Of Alertmanager's alerts. */
  private static final Set<String> LISTS = Set.of("Firing", "Resolved");

  /** What Alertmanager's maps of labels and annotations can do; no label is read by these names. */
  private static final Set<String> METHODS =
      Set.of("Names", "Remove", "SortedPairs", "String", "Values");

  private static final Map<String, Kind> OF_NOTIFICATION =
      Map.of(
          "CommonLabels", Kind.LABEL,
          "GroupLabels", Kind.GROUP_LABEL,
          "CommonAnnotations", Kind.ANNOTATION);

  private static final Map<String, Kind> OF_ALERT =
      Map.of("Labels", Kind.LABEL, "Annotations", Kind.ANNOTATION);

  private final List<NotificationRead> reads = new ArrayList<>();
  private final List<TemplateCall> calls = new ArrayList<>();
  private final Map<String, Value> variables = new HashMap<>(Map.of("$", Value.NOTIFICATION));

  /** Reads a template that gets the whole notification. */
  static NotificationReader of(GoTemplate template) {
    NotificationReader reader = new NotificationReader();
    reader.read(template.body(), Value.NOTIFICATION);
    return reader;
  }

  /** What is read, in its order. */
  List<NotificationRead> reads() {
    return reads;
  }

  /** The other templates that are called, in their order. */
  List<TemplateCall> calls() {
    return calls;
  }

  private void read(List<Statement> statements, Value dot) {
    for (Statement statement : statements) {
      if (statement instanceof Action action) {
        declare(action.pipeline(), read(action.pipeline(), dot));
      } else if (statement instanceof If choice) {
        declare(choice.condition(), read(choice.condition(), dot));
        read(choice.body(), dot);
        read(choice.otherwise(), dot);
      } else if (statement instanceof With with) {
        Value value = read(with.pipeline(), dot);
        declare(with.pipeline(), value);
        read(with.body(), value);
        read(with.otherwise(), dot);
      } else if (statement instanceof Range range) {
        Value element = read(range.pipeline(), dot) == Value.ALERTS ? Value.ALERT : Value.OTHER;
        declare(range.pipeline(), element);
        read(range.body(), element);
        read(range.otherwise(), dot);
      } else if (statement instanceof TemplateCall call) {
        calls.add(call);
        if (call.argument() != null) {
          read(call.argument(), dot);
        }
      }
    }
  }

  /** The last variable of a pipeline gets its value; a name that is used twice is not certain. */
  private void declare(Pipeline pipeline, Value value) {
    List<Variable> declared = pipeline.variables();
    for (int i = 0; i < declared.size(); i++) {
      Value kind = i == declared.size() - 1 ? value : Value.OTHER;
      variables.merge(declared.get(i).name(), kind, (one, two) -> one == two ? one : Value.OTHER);
    }
  }

  private Value read(Pipeline pipeline, Value dot) {
    Value value = Value.OTHER;
    for (Command command : pipeline.commands()) {
      value = read(command, dot);
    }
    return pipeline.commands().size() == 1 ? value : Value.OTHER;
  }

  private Value read(Command command, Value dot) {
    List<Value> values = command.operands().stream().map(operand -> read(operand, dot)).toList();
    if (values.size() == 1) {
      return values.get(0);
    }
    boolean element =
        command.operands().get(0) instanceof FunctionName function
            && function.name().equals("index")
            && values.size() == 3
            && values.get(1) == Value.ALERTS;
    return element ? Value.ALERT : Value.OTHER;
  }

  private Value read(Operand operand, Value dot) {
    if (operand instanceof Dot) {
      return dot;
    }
    if (operand instanceof Field field) {
      return read(dot, field.path(), field.span());
    }
    if (operand instanceof Variable variable) {
      Value value = variables.getOrDefault(variable.name(), Value.OTHER);
      return read(value, variable.path(), variable.span());
    }
    if (operand instanceof Chain chain) {
      return read(read(chain.operand(), dot), chain.path(), chain.span());
    }
    return operand instanceof Pipeline inner ? read(inner, dot) : Value.OTHER;
  }

  /** Takes down what is read below a value, and says what that is. */
  private Value read(Value value, List<String> path, Span span) {
    if (path.isEmpty()) {
      return value;
    }
    String first = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (value == Value.NOTIFICATION) {
      reads.add(new NotificationRead(Kind.FIELD, first, span));
      if (first.equals("Alerts")) {
        return read(Value.ALERTS, rest, span);
      }
      member(OF_NOTIFICATION.get(first), rest, span);
    } else if (value == Value.ALERTS && LISTS.contains(first)) {
      return rest.isEmpty() ? Value.ALERTS : Value.OTHER;
    } else if (value == Value.ALERT) {
      reads.add(new NotificationRead(Kind.ALERT_FIELD, first, span));
      member(OF_ALERT.get(first), rest, span);
    }
    return Value.OTHER;
  }

  private void member(@Nullable Kind kind, List<String> path, Span span) {
    if (kind != null && !path.isEmpty() && !METHODS.contains(path.get(0))) {
      reads.add(new NotificationRead(kind, path.get(0), span));
    }
  }
}
