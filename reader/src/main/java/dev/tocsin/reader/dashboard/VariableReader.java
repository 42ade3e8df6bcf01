package dev.tocsin.reader.dashboard;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.OtherVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.dashboard.variable.VariableFrame;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.unit.PrometheusDuration;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.VectorSelector;
import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one entry of {@code templating.list}. */
final class VariableReader {
  /** As Grafana's Prometheus data source reads them: {@code migrations/variableMigration.ts}. */
  private static final Pattern LABEL_VALUES =
      Pattern.compile(
          "label_values\\((?:(?<query>.+),\\s*)?(?<label>[a-zA-Z_$][a-zA-Z0-9_]*)\\)\\s*");

  private static final Pattern QUERY_RESULT = Pattern.compile("query_result\\((?<query>.+)\\)\\s*");

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

  private final Mapping variable;
  private final Asking asking;
  private final String name;
  private final String kind;
  private final VariableFrame frame;

  VariableReader(Mapping variable, Asking asking) {
    this.variable = variable;
    this.asking = asking;
    this.name = variable.text("name");
    this.kind = variable.text("type");
    this.frame =
        new VariableFrame(
            name,
            variable.text("label"),
            variable.text("multi").equals("true"),
            variable.text("includeAll").equals("true"),
            Settings.NONE,
            asking.reading().file().at(variable));
  }

  Variable read() {
    Scalar text = text();
    if (text == null) {
      return other("", List.of());
    }
    if (kind.equals("query")) {
      return query(text);
    }
    return kind.equals("interval") ? interval(text) : other(text.value(), List.of());
  }

  /** The query stands alone, or within an object that says of what kind it is. */
  private @Nullable Scalar text() {
    Node query = variable.get("query");
    if (query instanceof Mapping object) {
      query = object.get("query");
    }
    return query instanceof Scalar scalar && !scalar.isNull() ? scalar : null;
  }

  private Variable query(Scalar text) {
    Matcher result = QUERY_RESULT.matcher(text.value());
    if (result.matches()) {
      List<Query> queries = new ArrayList<>();
      ask(text, result).map(VectorQuery::of).ifPresent(queries::add);
      return other(text.value(), queries);
    }
    Matcher values = LABEL_VALUES.matcher(text.value());
    if (!values.matches() || values.group("query") == null) {
      return other(text.value(), List.of());
    }
    Optional<Expr> series = ask(text, values);
    if (series.isPresent()
        && series.get() instanceof VectorSelector selector
        && NAME.matcher(values.group("label")).matches()
        && NAME.matcher(name).matches()) {
      Label label = Label.named(values.group("label"));
      return new LabelVariable(frame, selector, label);
    }
    return other(text.value(), series.stream().<Query>map(VectorQuery::of).toList());
  }

  private Optional<Expr> ask(Scalar text, Matcher form) {
    int end = form.start("query") + form.group("query").stripTrailing().length();
    return asking.ask(
        asking.reading().file().written(text, form.start("query"), end),
        asking.dataSources().of(variable.get("datasource"), null),
        "variable " + name);
  }

  private Variable interval(Scalar text) {
    List<Duration> choices = new ArrayList<>();
    for (String choice : text.value().split(",", -1)) {
      Optional<Duration> duration = PrometheusDuration.parse(choice.strip());
      if (duration.filter(Duration.ZERO::equals).isPresent() || duration.isEmpty()) {
        return other(text.value(), List.of());
      }
      choices.add(duration.get());
    }
    return NAME.matcher(name).matches()
        ? new IntervalVariable(frame, choices)
        : other(text.value(), List.of());
  }

  private Variable other(String text, List<Query> queries) {
    return new OtherVariable(frame, kind, text, queries);
  }
}
