package dev.tocsin.reader.dashboard;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.reader.yaml.Mapping;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads how a panel writes its values. */
final class FieldReader {
  private FieldReader() {}

  static FieldOptions read(Mapping panel) {
    Mapping defaults = PanelReader.below(PanelReader.below(panel, "fieldConfig"), "defaults");
    return FieldOptions.DEFAULT
        .unit(GrafanaUnits.of(unit(panel, defaults)))
        .thresholds(thresholds(PanelReader.below(defaults, "thresholds")))
        .standard(numbers(defaults, "decimals", "max", "min"));
  }

  private static Settings numbers(Mapping defaults, String... names) {
    Settings numbers = Settings.NONE;
    for (String name : names) {
      Double number = number(defaults, name);
      numbers = number == null ? numbers : numbers.with(name, number);
    }
    return numbers;
  }

  /** Panels from before Grafana 7 have it on the panel, or on the axis. */
  private static String unit(Mapping panel, Mapping defaults) {
    String unit = defaults.text("unit");
    if (!unit.isEmpty()) {
      return unit;
    }
    List<Mapping> axes = PanelReader.mappings(panel.get("yaxes"));
    return axes.isEmpty() ? panel.text("format") : axes.get(0).text("format");
  }

  private static Thresholds thresholds(Mapping thresholds) {
    if (thresholds.text("mode").equals("percentage")) {
      return Thresholds.NONE;
    }
    Color base = Color.GREEN;
    Map<Double, Color> steps = new TreeMap<>();
    for (Mapping step : PanelReader.mappings(thresholds.get("steps"))) {
      Color color = Colors.of(step.text("color"));
      Double value = number(step, "value");
      if (value == null) {
        base = color;
      } else {
        steps.put(value, color);
      }
    }
    return new Thresholds(
        base,
        steps.entrySet().stream()
            .map(step -> new Thresholds.Step(step.getKey(), step.getValue()))
            .toList(),
        false);
  }

  private static @Nullable Double number(Mapping mapping, String key) {
    try {
      String text = mapping.text(key);
      return text.isEmpty() ? null : Double.valueOf(text);
    } catch (NumberFormatException none) {
      return null;
    }
  }
}
