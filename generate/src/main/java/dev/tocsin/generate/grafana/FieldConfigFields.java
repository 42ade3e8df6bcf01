package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.field.DataLink;
import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldOverride;
import dev.tocsin.model.dashboard.field.GrafanaUnits;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.panel.PanelKind;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.RefId;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a panel writes the values of its series or columns.
 *
 * @param version the version of Grafana whose options are written
 */
record FieldConfigFields(GrafanaVersion version) {
  private static final String THRESHOLDS_STYLE = "thresholdsStyle.mode";

  Fields of(QueryPanel<?, ?> panel) {
    FieldOptions field = panel.data().field();
    PanelKind kind = panel.kind();
    Settings standard =
        Settings.of("unit", GrafanaUnits.id(panel.data().unit()))
            .and(kind.color().settings().below("color"))
            .and(standard(field));
    Fields defaults =
        SettingsFields.of(standard)
            .with("mappings", ValueMappingFields.of(field.mappings()))
            .with("thresholds", thresholds(field.thresholds()))
            .withUnlessEmpty("links", links(field.links()))
            .withUnlessEmpty("custom", SettingsFields.of(custom(kind, field)));
    List<Fields> overrides = new ArrayList<>(unitsOfQueries(panel));
    for (FieldOverride override : panel.data().overrides()) {
      List<Fields> properties = properties(override.field());
      if (!properties.isEmpty()) {
        overrides.add(override(override.matcher(), properties));
      }
    }
    return Fields.of("defaults", defaults).with("overrides", overrides);
  }

  /** A scheme of colours that the version lacks is left out as a whole. */
  private Settings standard(FieldOptions field) {
    Settings known = field.standard().in(version);
    return known.get("color.mode").isPresent() ? known : known.without("color");
  }

  /** Thresholds that a panel has are drawn, where its kind can. */
  private Settings custom(PanelKind kind, FieldOptions field) {
    boolean drawn =
        kind.custom().get(THRESHOLDS_STYLE).isPresent() && !field.thresholds().steps().isEmpty();
    Settings usual = drawn ? kind.custom().with(THRESHOLDS_STYLE, "dashed") : kind.custom();
    return usual.in(version).and(field.custom().in(version));
  }

  /** Where queries answer in different units and the panel asks for none, each keeps its own. */
  private static List<Fields> unitsOfQueries(QueryPanel<?, ?> panel) {
    List<Fields> overrides = new ArrayList<>();
    FieldOptions field = panel.data().field();
    boolean told = field.unit() != null || field.standard().get("unit").isPresent();
    if (told || !panel.data().unit().equals(Unit.NONE)) {
      return overrides;
    }
    List<PanelQuery> queries = panel.data().queries();
    for (int i = 0; i < queries.size(); i++) {
      Unit unit = queries.get(i).query().unit();
      if (!unit.equals(Unit.NONE)) {
        overrides.add(
            override(answerOf(panel, i), List.of(property("unit", GrafanaUnits.id(unit)))));
      }
    }
    return overrides;
  }

  /** A table joins the answers of its queries, so that only its columns tell them apart. */
  private static FieldMatcher answerOf(QueryPanel<?, ?> panel, int query) {
    return panel instanceof Table table
        ? FieldMatcher.named(table.title(query))
        : FieldMatcher.ofQuery(RefId.of(query));
  }

  private List<Fields> properties(FieldOptions field) {
    List<Fields> properties = new ArrayList<>();
    Unit unit = field.unit();
    if (unit != null) {
      properties.add(property("unit", GrafanaUnits.id(unit)));
    }
    if (!field.thresholds().equals(Thresholds.NONE)) {
      properties.add(property("thresholds", thresholds(field.thresholds())));
    }
    if (!field.mappings().isEmpty()) {
      properties.add(property("mappings", ValueMappingFields.of(field.mappings())));
    }
    if (!field.links().isEmpty()) {
      properties.add(property("links", links(field.links())));
    }
    properties.addAll(properties("", standard(field)));
    properties.addAll(properties("custom.", field.custom()));
    return properties;
  }

  /** An override sets an option of several parts as a whole. */
  private List<Fields> properties(String prefix, Settings settings) {
    List<Fields> properties = new ArrayList<>();
    for (Map.Entry<String, Object> option : settings.in(version).tree().entrySet()) {
      properties.add(property(prefix + option.getKey(), SettingsFields.value(option.getValue())));
    }
    return properties;
  }

  private static Fields override(FieldMatcher matcher, List<Fields> properties) {
    return Fields.of("matcher", SettingsFields.of(matcher.settings()))
        .with("properties", properties);
  }

  private static Fields property(String id, Object value) {
    return Fields.of("id", id).with("value", value);
  }

  private static Fields thresholds(Thresholds thresholds) {
    List<Fields> steps = new ArrayList<>();
    steps.add(Fields.of("color", thresholds.base().id()).withNull("value"));
    thresholds
        .steps()
        .forEach(
            step -> steps.add(Fields.of("color", step.color().id()).with("value", step.value())));
    return Fields.of("mode", thresholds.percent() ? "percentage" : "absolute").with("steps", steps);
  }

  static List<Fields> links(List<DataLink> links) {
    return links.stream()
        .map(
            link ->
                Fields.of("title", link.title())
                    .with("url", link.url())
                    .with("targetBlank", link.newTab())
                    .with("oneClick", link.oneClick()))
        .toList();
  }
}
