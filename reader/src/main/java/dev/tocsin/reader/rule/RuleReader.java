package dev.tocsin.reader.rule;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.function.ValueType;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.reader.expression.Expressions;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule. */
final class RuleReader {
  private static final Set<String> KEYS =
      Set.of("record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations");

  private final Node node;
  private final Fields fields;
  private final Map<String, String> groupLabels;
  private final Reading reading;

  RuleReader(Node node, Map<String, String> groupLabels, Reading reading) {
    this.node = node;
    this.fields = Fields.of(node, "a rule", reading).only(KEYS);
    this.groupLabels = groupLabels;
    this.reading = reading;
  }

  /** The rule, or empty if it is none, which is then told. */
  Optional<Rule> read() {
    String alert = fields.text("alert");
    String record = fields.text("record");
    if (alert.isBlank() == record.isBlank()) {
      String problem =
          alert.isBlank()
              ? "a rule is either an alert or a recording rule, this is neither"
              : "a rule is either an alert or a recording rule, this is both";
      reading.refuse(node, problem, "write either `alert: …` or `record: …`");
      return Optional.empty();
    }
    return alert.isBlank() ? recording(record) : alert(alert);
  }

  private Optional<Rule> alert(String name) {
    Map<String, String> annotations = RuleLabels.annotations(fields, reading);
    Map<String, String> labels = labels();
    Duration forAtLeast = orZero(fields.duration("for"));
    Duration keepFiringFor = orZero(fields.duration("keep_firing_for"));
    Origin origin = fields.origin();
    return expression("alert " + name)
        .map(
            query ->
                new Alert(
                    name,
                    Condition.of(query),
                    forAtLeast,
                    keepFiringFor,
                    labels,
                    annotations,
                    "",
                    origin));
  }

  private Optional<Rule> recording(String name) {
    Map<String, String> labels = labels();
    if (name.contains("{") || name.contains("}")) {
      reading.refuse(node, "`" + name + "` is no metric name", "write braces in `expr` only");
    }
    onlyOfAlerts("for", !orZero(fields.duration("for")).isZero());
    onlyOfAlerts("keep_firing_for", !orZero(fields.duration("keep_firing_for")).isZero());
    onlyOfAlerts("annotations", !fields.map("annotations").isEmpty());
    return expression("recording rule " + name)
        .map(query -> new RecordingRule(name, VectorQuery.of(query), labels, fields.origin()));
  }

  private void onlyOfAlerts(String key, boolean there) {
    Node value = fields.get(key);
    if (there && value != null) {
      reading.refuse(
          value, "a recording rule has no `" + key + "`", "remove it, or make it an alert");
    }
  }

  private Optional<Expr> expression(String subject) {
    Scalar expr = fields.scalar("expr");
    if (expr == null || expr.value().isEmpty()) {
      if (expr != null || !fields.has("expr")) {
        reading.refuse(node, subject + " has no expression", "write `expr: …`");
      }
      return Optional.empty();
    }
    WrittenText text = reading.file().written(expr);
    return Expressions.RULES.read(text, subject, reading).filter(read -> isValue(read, text));
  }

  /** Prometheus takes a rule that asks something else, and fails each time that it evaluates it. */
  private boolean isValue(Expr expr, WrittenText text) {
    ValueType type = PromQl.type(expr);
    boolean value = type.fits(ValueType.VECTOR) || type.fits(ValueType.SCALAR);
    if (!value) {
      reading.refuse(
          Reading.INVALID_EXPRESSION,
          text.at(0),
          "a rule needs an instant vector, this is a " + type.title(),
          "write an expression that gives a value for each of some series");
    }
    return value;
  }

  /** The group's labels, and the rule's own, which win. */
  private Map<String, String> labels() {
    Map<String, String> own = RuleLabels.labels(fields, reading);
    if (groupLabels.isEmpty()) {
      return own;
    }
    Map<String, String> labels = new LinkedHashMap<>(groupLabels);
    labels.putAll(own);
    return labels;
  }

  private static Duration orZero(@Nullable Duration duration) {
    return duration == null ? Duration.ZERO : duration;
  }
}
