package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.grafana.SourceOptions;
import dev.tocsin.model.secret.SecretFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Texts in Grafana's provisioning files, which it searches for variables of the environment: {@code
 * pkg/services/provisioning/values} of Grafana 11.6 to 13.0.
 */
final class Provisioned {
  private Provisioned() {}

  /** The text as it is: {@code $$} stands for a dollar. */
  static String literal(String text) {
    return text.replace("$", "$$");
  }

  /** The texts as they are. */
  static List<String> literals(List<String> texts) {
    return texts.stream().map(Provisioned::literal).toList();
  }

  /** What Grafana reads from the file when it starts. */
  static String content(SecretFile file) {
    return "$__file{" + file.path() + "}";
  }

  /** Options with all their texts as they are. */
  static Fields literal(SourceOptions options) {
    Fields fields = Fields.none();
    for (Map.Entry<String, Object> option : options.byName().entrySet()) {
      fields = fields.with(option.getKey(), value(option.getValue()));
    }
    return fields;
  }

  private static Object value(Object value) {
    if (value instanceof String text) {
      return literal(text);
    }
    if (value instanceof SourceOptions options) {
      return literal(options);
    }
    if (value instanceof Duration duration) {
      return GrafanaDuration.of(duration);
    }
    return value instanceof List<?> list
        ? list.stream().<Object>map(Provisioned::value).toList()
        : value;
  }
}
