package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Options by their paths as objects in objects. */
final class SettingsFields {
  private SettingsFields() {}

  static Fields of(Settings settings) {
    return Fields.of(entries(settings.tree()));
  }

  /** A value of {@link Settings#tree}. */
  static Object value(Object value) {
    if (value instanceof Map<?, ?> map) {
      return Fields.of(entries(map));
    }
    return value instanceof Collection<?> list
        ? list.stream().<Object>map(SettingsFields::value).toList()
        : value;
  }

  private static Map<String, Object> entries(Map<?, ?> tree) {
    Map<String, Object> entries = new LinkedHashMap<>();
    tree.forEach((name, value) -> entries.put(name.toString(), value(value)));
    return entries;
  }
}
