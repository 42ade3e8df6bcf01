package dev.tocsin.reader;

import dev.tocsin.reader.yaml.YamlFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** Labels that a file gives to what it defines. */
final class Labels {
  private Labels() {}

  /** The labels of a rule or a group; those that Prometheus refuses are reported. */
  static Map<String, String> of(YamlFields owner) {
    Map<String, String> labels = new LinkedHashMap<>();
    owner
        .get("labels")
        .ifPresent(
            value ->
                value
                    .fields("`labels`")
                    .forEach(
                        (name, text) -> {
                          if (name.isEmpty() || name.equals("__name__")) {
                            text.refuse(
                                "`" + name + "` is no label that a rule can set", "Rename it.");
                          }
                          labels.put(name, text.text());
                        }));
    return labels;
  }
}
