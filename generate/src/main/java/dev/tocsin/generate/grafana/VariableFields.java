package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The variables of a dashboard.
 *
 * @param dataSource the data source that is asked for the values of labels
 */
record VariableFields(Fields dataSource) {
  /** The kind of query that Grafana's Prometheus calls label values. */
  private static final int LABEL_VALUES = 1;

  private static final int ON_TIME_RANGE_CHANGED = 2;
  private static final int ALPHABETICAL = 1;

  List<Fields> of(List<Variable> variables) {
    List<Fields> all = new ArrayList<>();
    for (Variable variable : variables) {
      if (variable instanceof LabelVariable label) {
        all.add(label(label));
      } else if (variable instanceof IntervalVariable interval) {
        all.add(interval(interval));
      }
    }
    return all;
  }

  private Fields label(LabelVariable variable) {
    String query = "label_values(" + variable.series() + ", " + variable.label().name() + ")";
    Fields fields =
        head(variable, "query")
            .with("datasource", dataSource)
            .with(
                "query",
                Fields.of("qryType", LABEL_VALUES)
                    .with("query", query)
                    .with("refId", "PrometheusVariableQueryEditor-VariableQuery"))
            .with("refresh", ON_TIME_RANGE_CHANGED)
            .with("sort", ALPHABETICAL)
            .with("regex", "")
            .with("multi", variable.many())
            .with("includeAll", variable.all())
            .with("options", List.of());
    // The values that can be chosen are known to Prometheus alone, but not so "all".
    return variable.all()
        ? fields.with("allValue", ".*").with("current", choice(variable.many(), "All", "$__all"))
        : fields;
  }

  private static Fields choice(boolean many, String text, String value) {
    return Fields.of("selected", true)
        .with("text", many ? List.of(text) : text)
        .with("value", many ? List.of(value) : value);
  }

  private static Fields interval(IntervalVariable variable) {
    List<String> choices = variable.choices().stream().map(GrafanaDuration::of).toList();
    String first = choices.get(0);
    return head(variable, "interval")
        .with("query", String.join(",", choices))
        .with("refresh", ON_TIME_RANGE_CHANGED)
        .with("current", option(first, first))
        .with("options", choices.stream().map(choice -> option(choice, first)).toList());
  }

  private static Fields option(String value, String chosen) {
    return Fields.of("selected", value.equals(chosen)).with("text", value).with("value", value);
  }

  private static Fields head(Variable variable, String type) {
    return Fields.of("type", type)
        .with("name", variable.name())
        .withUnlessEmpty("label", variable.title())
        .with("hide", 0)
        .with("skipUrlSync", false);
  }
}
