package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Color;
import dev.tocsin.model.dashboard.FieldOptions;
import dev.tocsin.model.dashboard.FieldOverride;
import dev.tocsin.model.dashboard.PanelData;
import dev.tocsin.model.dashboard.PanelQuery;
import dev.tocsin.model.dashboard.Thresholds;
import dev.tocsin.model.dashboard.ValueMapping;
import dev.tocsin.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;

/** How a panel writes the values of its series or columns. */
final class FieldConfigFields {
  private FieldConfigFields() {}

  static Fields of(PanelData data, Visualization visualization) {
    FieldOptions field = data.field();
    Fields defaults =
        Fields.of("unit", GrafanaUnits.id(data.unit()))
            .with("decimals", field.decimals())
            .with("min", field.min())
            .with("max", field.max())
            .withUnlessEmpty("noValue", field.noValue())
            .with("color", Fields.of("mode", visualization.colorMode()))
            .with("mappings", mappings(field.mappings()))
            .with("thresholds", thresholds(field.thresholds()))
            .withUnlessEmpty("custom", visualization.custom());
    List<Fields> overrides = new ArrayList<>(unitsOfQueries(data, visualization));
    data.overrides().forEach(override -> overrides.add(override(override)));
    return Fields.of("defaults", defaults).with("overrides", overrides);
  }

  /** Where queries answer in different units and the panel asks for none, each keeps its own. */
  private static List<Fields> unitsOfQueries(PanelData data, Visualization visualization) {
    List<Fields> overrides = new ArrayList<>();
    if (data.field().unit() != null || !data.unit().equals(Unit.NONE)) {
      return overrides;
    }
    List<PanelQuery> queries = data.queries();
    for (int i = 0; i < queries.size(); i++) {
      Unit unit = queries.get(i).query().unit();
      if (!unit.equals(Unit.NONE)) {
        overrides.add(
            Fields.of("matcher", visualization.series().matcher(data, i))
                .with("properties", List.of(property("unit", GrafanaUnits.id(unit)))));
      }
    }
    return overrides;
  }

  private static Fields override(FieldOverride override) {
    List<Fields> properties = new ArrayList<>();
    Unit unit = override.unit();
    if (unit != null) {
      properties.add(property("unit", GrafanaUnits.id(unit)));
    }
    Color color = override.color();
    if (color != null) {
      properties.add(property("color", Fields.of("mode", "fixed").with("fixedColor", color.id())));
    }
    String displayName = override.displayName();
    if (displayName != null) {
      properties.add(property("displayName", displayName));
    }
    if (override.negative()) {
      properties.add(property("custom.transform", "negative-Y"));
    }
    return Fields.of("matcher", matcher(override.matcher())).with("properties", properties);
  }

  /** A regular expression stands between slashes, else Grafana adds anchors to it. */
  private static Fields matcher(FieldOverride.Matcher matcher) {
    return matcher.regex()
        ? Fields.of("id", "byRegexp").with("options", "/" + matcher.text() + "/")
        : Fields.of("id", "byName").with("options", matcher.text());
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
    return Fields.of("mode", "absolute").with("steps", steps);
  }

  private static List<Fields> mappings(List<ValueMapping> mappings) {
    List<Fields> all = new ArrayList<>();
    for (ValueMapping mapping : mappings) {
      Fields result =
          Fields.of("text", mapping.text())
              .with("color", mapping.color().id())
              .with("index", all.size());
      if (mapping instanceof ValueMapping.Value value) {
        all.add(
            Fields.of("type", "value").with("options", Fields.of(number(value.value()), result)));
      } else if (mapping instanceof ValueMapping.Range range) {
        all.add(
            Fields.of("type", "range")
                .with(
                    "options",
                    Fields.of("from", range.from()).with("to", range.to()).with("result", result)));
      }
    }
    return all;
  }

  /** As JavaScript writes a number: 1, not 1.0. */
  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
