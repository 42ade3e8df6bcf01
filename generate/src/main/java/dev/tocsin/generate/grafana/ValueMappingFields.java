package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.ValueMapping;
import java.util.ArrayList;
import java.util.List;

/** Texts and colours in place of values. */
final class ValueMappingFields {
  private ValueMappingFields() {}

  static List<Fields> of(List<ValueMapping> mappings) {
    List<Fields> all = new ArrayList<>();
    for (ValueMapping mapping : mappings) {
      all.add(mapping(mapping, all.size()));
    }
    return all;
  }

  private static Fields mapping(ValueMapping mapping, int index) {
    Color color = mapping.color();
    Fields result =
        Fields.none()
            .withUnlessEmpty("text", mapping.text())
            .with("color", color == null ? null : color.id())
            .withUnlessEmpty("icon", mapping.icon())
            .with("index", index);
    ValueMapping.Match match = mapping.of();
    if (match instanceof ValueMapping.Value value) {
      return mapping("value", Fields.of(value.value(), result));
    }
    if (match instanceof ValueMapping.Range range) {
      return mapping(
          "range", Fields.of("from", range.from()).with("to", range.to()).with("result", result));
    }
    if (match instanceof ValueMapping.Regex regex) {
      return mapping("regex", Fields.of("pattern", regex.pattern()).with("result", result));
    }
    return mapping(
        "special", Fields.of("match", ((ValueMapping.Special) match).id()).with("result", result));
  }

  private static Fields mapping(String type, Fields options) {
    return Fields.of("type", type).with("options", options);
  }
}
