package dev.tocsin.reader.rule;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the labels and annotations of rules. */
final class RuleLabels {
  private static final String METRIC_NAME = "__name__";

  private RuleLabels() {}

  static Map<String, String> labels(Fields fields, Reading reading) {
    Map<String, String> labels = new LinkedHashMap<>();
    fields
        .map("labels")
        .forEach(
            (key, value) -> {
              if (key.value().isEmpty() || key.value().equals(METRIC_NAME)) {
                reading.refuse(
                    key,
                    "a rule can't set the label `" + key.value() + "`",
                    "give it another name");
              } else {
                labels.put(key.value(), value);
              }
            });
    return labels;
  }

  static Map<String, String> annotations(Fields fields, Reading reading) {
    Map<String, String> annotations = new LinkedHashMap<>();
    fields
        .map("annotations")
        .forEach(
            (key, value) -> {
              annotations.put(key.value(), value);
              if (key.value().isEmpty()) {
                reading.refuse(key, "an annotation has no name", "give it one");
              } else if (!isClassic(key.value())) {
                reading.tell(unreadable(key, reading));
              }
            });
    return annotations;
  }

  private static boolean isClassic(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static Diagnostic unreadable(Scalar key, Reading reading) {
    return Diagnostic.of(
            Level.INFO,
            "rule/utf8-annotation",
            "the name of annotation `" + key.value() + "` has other characters than a-z, 0-9 and _")
        .about("", reading.file().at(key))
        .because(
            "Prometheus with `metric_name_validation_scheme: legacy` refuses the file, and a"
                + " notification template can't read it as `.Annotations.name`.")
        .fixedBy("use letters, digits and `_`");
  }
}
