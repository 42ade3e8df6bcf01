package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.ConstantVariable;
import dev.tocsin.model.dashboard.variable.CustomVariable;
import dev.tocsin.model.dashboard.variable.DataSourceVariable;
import dev.tocsin.model.dashboard.variable.FilterVariable;
import dev.tocsin.model.dashboard.variable.GroupByVariable;
import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.OtherVariable;
import dev.tocsin.model.dashboard.variable.QueryVariable;
import dev.tocsin.model.dashboard.variable.SwitchVariable;
import dev.tocsin.model.dashboard.variable.TextVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.Query;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The variables of a dashboard.
 *
 * @param dataSource the data source that is asked for values
 * @param version the version of Grafana whose options are written
 */
record VariableFields(Fields dataSource, GrafanaVersion version) {
  /** Asks again for values when the time range changes: other series may be there. */
  private static final int ON_TIME_RANGE_CHANGED = 2;

  private static final int ON_LOAD = 1;
  private static final int HIDDEN = 2;
  private static final int ALPHABETICAL = 1;
  private static final String ALL = "$__all";

  /** What a variable's query asks Prometheus for, as Grafana's plugin numbers it. */
  private enum QueryType {
    LABEL_NAMES(0),
    LABEL_VALUES(1),
    METRICS(2),
    QUERY_RESULT(3);

    private final int id;

    QueryType(int id) {
      this.id = id;
    }
  }

  List<Fields> of(List<Variable> variables) {
    List<Fields> all = new ArrayList<>();
    for (Variable variable : variables) {
      Settings said = variable.frame().settings().in(version);
      all.add(head(variable).and(kind(variable)).and(SettingsFields.of(said)));
    }
    return all;
  }

  private static Fields head(Variable variable) {
    return Fields.of("name", variable.name())
        .withUnlessEmpty("label", variable.title())
        .with("hide", variable instanceof ConstantVariable ? HIDDEN : 0)
        .with("skipUrlSync", variable instanceof ConstantVariable);
  }

  /** What is special about a kind; a variable of a file that was read is not written. */
  private Fields kind(Variable variable) {
    if (variable instanceof LabelVariable label) {
      return asking(label, query(label));
    }
    if (variable instanceof QueryVariable query) {
      return asking(query, query(query));
    }
    if (variable instanceof CustomVariable custom) {
      return custom(custom);
    }
    if (variable instanceof ConstantVariable constant) {
      String value = constant.value();
      return type("constant").with("query", value).with("current", option(value, value, true));
    }
    if (variable instanceof TextVariable text) {
      Fields initially = option(text.initially(), text.initially(), true);
      return type("textbox")
          .with("query", text.initially())
          .with("current", initially)
          .with("options", List.of(initially));
    }
    if (variable instanceof IntervalVariable interval) {
      return interval(interval);
    }
    if (variable instanceof DataSourceVariable source) {
      return type("datasource")
          .with("query", source.kind())
          .with("refresh", ON_LOAD)
          .with("regex", "")
          .and(choices(source))
          .with("options", List.of());
    }
    if (variable instanceof FilterVariable filters) {
      return filters(filters);
    }
    if (variable instanceof GroupByVariable groupBy) {
      List<String> labels = groupBy.initially().stream().map(Label::name).toList();
      return type("groupby")
          .with("datasource", dataSource)
          .with("multi", true)
          .with("current", Fields.of("text", labels).with("value", labels))
          .with("options", List.of());
    }
    if (variable instanceof SwitchVariable toggle) {
      return toggle(toggle);
    }
    throw new IllegalStateException(
        "a variable that is only read: " + ((OtherVariable) variable).kind());
  }

  /** What Prometheus is asked for the values of a label. */
  static Fields query(LabelVariable variable) {
    return query(
        QueryType.LABEL_VALUES,
        "label_values(" + variable.series() + ", " + variable.label().name() + ")");
  }

  /** What Prometheus is asked. */
  static Fields query(QueryVariable variable) {
    return switch (variable.kind()) {
      case LABEL_NAMES -> query(QueryType.LABEL_NAMES, "label_names()");
      case METRICS -> query(QueryType.METRICS, "metrics(" + variable.regex() + ")");
      case QUERY_RESULT -> {
        Query query = variable.query();
        String expr = query == null ? "" : query.expr().toString();
        yield query(QueryType.QUERY_RESULT, "query_result(" + expr + ")");
      }
    };
  }

  private static Fields query(QueryType type, String query) {
    return Fields.of("qryType", type.id)
        .with("query", query)
        .with("refId", "PrometheusVariableQueryEditor-VariableQuery");
  }

  private Fields asking(Variable variable, Fields query) {
    return type("query")
        .with("datasource", dataSource)
        .with("query", query)
        .with("refresh", ON_TIME_RANGE_CHANGED)
        .with("sort", ALPHABETICAL)
        .with("regex", "")
        .and(choices(variable))
        .with("options", List.of());
  }

  private static Fields custom(CustomVariable variable) {
    return type("custom")
        .with("query", written(variable))
        .and(choices(variable))
        .and(chosen(variable));
  }

  /** The values of a custom variable as its editor has them. */
  static String written(CustomVariable variable) {
    return variable.values().stream()
        .map(VariableFields::written)
        .collect(Collectors.joining(", "));
  }

  /** The values of a custom variable, and the one to begin with. */
  static Fields chosen(CustomVariable variable) {
    CustomVariable.Value first = variable.values().get(0);
    List<Fields> options = new ArrayList<>();
    if (variable.all()) {
      options.add(option(ALL, "All", true));
    }
    for (CustomVariable.Value value : variable.values()) {
      options.add(option(value.value(), value.text(), value.equals(first) && !variable.all()));
    }
    Fields fields = Fields.of("options", options);
    return variable.all()
        ? fields
        : fields.with("current", choice(variable.many(), first.text(), first.value()));
  }

  private static String written(CustomVariable.Value value) {
    String escaped = value.value().replace(",", "\\,");
    return value.text().equals(value.value())
        ? escaped
        : value.text().replace(",", "\\,") + " : " + escaped;
  }

  private static Fields choices(Variable variable) {
    return Fields.of("multi", variable.many())
        .with("includeAll", variable.all())
        .and(all(variable));
  }

  /** The values that can be chosen are known to Prometheus alone, but not so "all". */
  static Fields all(Variable variable) {
    return variable.all()
        ? Fields.of("allValue", ".*").with("current", choice(variable.many(), "All", ALL))
        : Fields.none();
  }

  private static Fields choice(boolean many, String text, String value) {
    return Fields.of("selected", true)
        .with("text", many ? List.of(text) : text)
        .with("value", many ? List.of(value) : value);
  }

  private static Fields interval(IntervalVariable variable) {
    List<String> choices = variable.choices().stream().map(GrafanaDuration::of).toList();
    String first = choices.get(0);
    return type("interval")
        .with("query", String.join(",", choices))
        .with("refresh", ON_TIME_RANGE_CHANGED)
        .with("current", option(first, first, true))
        .with(
            "options",
            choices.stream().map(choice -> option(choice, choice, choice.equals(first))).toList());
  }

  private Fields filters(FilterVariable variable) {
    Fields fields =
        type("adhoc")
            .with("datasource", dataSource)
            .with("filters", filters(variable.initially()))
            .with("baseFilters", filters(variable.fixed()));
    return fields.withUnlessEmpty("defaultKeys", keys(variable.offered()));
  }

  /** Labels that are offered. */
  static List<Fields> keys(List<Label> labels) {
    return labels.stream()
        .map(label -> Fields.of("text", label.name()).with("value", label.name()))
        .toList();
  }

  static List<Fields> filters(List<LabelMatcher> matchers) {
    return matchers.stream()
        .map(
            matcher ->
                Fields.of("key", matcher.label())
                    .with("operator", matcher.op().symbol())
                    .with("value", matcher.value()))
        .toList();
  }

  /** Before Grafana 12 it is a choice between two values. */
  private Fields toggle(SwitchVariable variable) {
    if (!version.atLeast(GrafanaVersion.V12_4)) {
      return custom(variable.asChoice());
    }
    String now = variable.initiallyOn() ? variable.on() : variable.off();
    return type("switch")
        .with("query", "")
        .with("current", option(now, now, true))
        .with(
            "options",
            List.of(
                option(variable.on(), "Enabled", variable.initiallyOn()),
                option(variable.off(), "Disabled", !variable.initiallyOn())));
  }

  private static Fields type(String type) {
    return Fields.of("type", type);
  }

  private static Fields option(String value, String text, boolean selected) {
    return Fields.of("selected", selected).with("text", text).with("value", value);
  }
}
