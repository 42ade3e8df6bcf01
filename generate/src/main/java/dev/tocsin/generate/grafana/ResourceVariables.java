package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.panel.DataSourceRef;
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
import java.util.List;

/**
 * The variables of a dashboard as a resource, whose options are words where the classic model has
 * numbers.
 *
 * @param source the data source that is asked for values
 * @param version the version of Grafana whose options are written
 */
record ResourceVariables(DataSourceRef source, GrafanaVersion version) {
  private static final List<String> HIDE =
      List.of("dontHide", "hideLabel", "hideVariable", "inControlsMenu");

  private static final List<String> SORT =
      List.of(
          "disabled",
          "alphabeticalAsc",
          "alphabeticalDesc",
          "numericalAsc",
          "numericalDesc",
          "alphabeticalCaseInsensitiveAsc",
          "alphabeticalCaseInsensitiveDesc",
          "naturalAsc",
          "naturalDesc");

  List<Fields> of(List<Variable> variables) {
    return variables.stream().map(this::variable).toList();
  }

  private Fields variable(Variable variable) {
    if (variable instanceof LabelVariable label) {
      return query(variable, VariableFields.query(label));
    }
    if (variable instanceof QueryVariable query) {
      return query(variable, VariableFields.query(query));
    }
    if (variable instanceof CustomVariable custom) {
      Fields spec = choices(custom).with("query", VariableFields.written(custom));
      return kind("CustomVariable", said(spec.and(VariableFields.chosen(custom)), custom));
    }
    if (variable instanceof ConstantVariable constant) {
      return text("ConstantVariable", constant, constant.value());
    }
    if (variable instanceof TextVariable text) {
      return text("TextVariable", text, text.initially());
    }
    if (variable instanceof IntervalVariable interval) {
      return interval(interval);
    }
    if (variable instanceof DataSourceVariable sources) {
      Fields spec =
          choices(sources)
              .with("pluginId", sources.kind())
              .with("refresh", "onDashboardLoad")
              .with("regex", "")
              .with("options", List.of());
      return kind("DatasourceVariable", said(spec, sources));
    }
    if (variable instanceof FilterVariable filters) {
      Fields spec =
          head(filters)
              .with("filters", VariableFields.filters(filters.initially()))
              .with("baseFilters", VariableFields.filters(filters.fixed()))
              .with("defaultKeys", VariableFields.keys(filters.offered()))
              .with("allowCustomValue", true);
      return asking("AdhocVariable", said(spec, filters));
    }
    if (variable instanceof GroupByVariable groupBy) {
      List<String> labels = groupBy.initially().stream().map(Label::name).toList();
      Fields spec =
          head(groupBy)
              .with("current", Fields.of("text", labels).with("value", labels))
              .with("options", List.of())
              .with("multi", true);
      return asking("GroupByVariable", said(spec, groupBy));
    }
    if (variable instanceof SwitchVariable toggle) {
      Fields spec =
          head(toggle)
              .with("enabledValue", toggle.on())
              .with("disabledValue", toggle.off())
              .with("current", toggle.initiallyOn() ? toggle.on() : toggle.off());
      return kind("SwitchVariable", said(spec, toggle));
    }
    throw new IllegalStateException(
        "a variable that is only read: " + ((OtherVariable) variable).kind());
  }

  private Fields query(Variable variable, Fields query) {
    Fields spec =
        choices(variable)
            .with("query", ResourcePanels.query(source, query))
            .with("refresh", "onTimeRangeChanged")
            .with("sort", SORT.get(1))
            .with("regex", "")
            .with("options", List.of());
    return kind("QueryVariable", said(spec, variable));
  }

  private Fields text(String kind, Variable variable, String value) {
    Fields spec =
        head(variable)
            .with("query", value)
            .with("current", Fields.of("text", value).with("value", value));
    return kind(kind, said(spec, variable));
  }

  private Fields interval(IntervalVariable variable) {
    List<String> choices = variable.choices().stream().map(GrafanaDuration::of).toList();
    List<Fields> options =
        choices.stream().map(each -> Fields.of("text", each).with("value", each)).toList();
    Fields spec =
        head(variable)
            .with("query", String.join(",", choices))
            .with("current", options.get(0))
            .with("options", options)
            .with("auto", false)
            .with("auto_min", "10s")
            .with("auto_count", 30)
            .with("refresh", "onTimeRangeChanged");
    return kind("IntervalVariable", said(spec, variable));
  }

  private static Fields head(Variable variable) {
    boolean hidden = variable instanceof ConstantVariable;
    return Fields.of("name", variable.name())
        .withUnlessEmpty("label", variable.title())
        .with("hide", HIDE.get(hidden ? 2 : 0))
        .with("skipUrlSync", hidden);
  }

  private static Fields choices(Variable variable) {
    Fields fields =
        head(variable)
            .with("multi", variable.many())
            .with("includeAll", variable.all())
            .with("allowCustomValue", true)
            .with("current", Fields.of("text", "").with("value", ""));
    return fields.and(VariableFields.all(variable));
  }

  /** What was said of a variable wins, with words for the numbers of the classic model. */
  private Fields said(Fields spec, Variable variable) {
    Settings settings = variable.frame().settings().in(version);
    Fields all = spec.and(SettingsFields.of(settings.without("hide").without("sort")));
    return word("sort", SORT, settings, word("hide", HIDE, settings, all));
  }

  private static Fields word(String name, List<String> words, Settings settings, Fields fields) {
    return settings
        .get(name)
        .map(number -> fields.with(name, words.get((Integer) number)))
        .orElse(fields);
  }

  private Fields asking(String kind, Fields spec) {
    return Fields.of("kind", kind)
        .with("group", source.kind())
        .with("datasource", Fields.of("name", source.uid()))
        .with("spec", spec);
  }

  private static Fields kind(String kind, Fields spec) {
    return Fields.of("kind", kind).with("spec", spec);
  }
}
