package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.gotemplate.Dialect;
import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.reads.Path;
import dev.tocsin.gotemplate.reads.Read;
import dev.tocsin.gotemplate.reads.TemplateReads;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Texts of alerts as Grafana fills them in. It reads labels as Prometheus does, but its {@code
 * $value} is a text on all queries: the number is {@code $values.A.Value}, of the query A
 * (https://grafana.com/docs/grafana/v13.0/alerting/alerting-rules/templates/reference/).
 */
final class AlertTexts {
  private static final Path VALUE = Path.of("Value");
  private static final Set<String> NAMES_OF_VALUE = Set.of("$value", ".Value", "$.Value");

  private AlertTexts() {}

  /** A text of Prometheus's as Grafana has to have it. One that is no template stays as it is. */
  static String of(String text) {
    if (!text.contains("{{")) {
      return text;
    }
    StringBuilder grafana = new StringBuilder(text);
    values(text).stream()
        .sorted(Comparator.comparingInt((Read read) -> read.span().start()).reversed())
        .filter(read -> NAMES_OF_VALUE.contains(words(text, read)))
        .forEach(
            read ->
                grafana.replace(
                    read.span().start(),
                    read.span().end(),
                    "$values." + RuleQueries.ASKED + ".Value"));
    return grafana.toString();
  }

  /**
   * The value of a label that Prometheus adds to what it sends, unless the series has the label
   * itself.
   */
  static String unlessOfSeries(String label, String value) {
    String quoted = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "{{ or (index $labels \"" + label + "\") \"" + quoted + "\" }}";
  }

  private static List<Read> values(String text) {
    try {
      return TemplateReads.of(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT)).reads().stream()
          .filter(read -> read.path().equals(VALUE))
          .distinct()
          .toList();
    } catch (GoTemplateException refusal) {
      return List.of();
    }
  }

  private static String words(String text, Read read) {
    return text.substring(read.span().start(), read.span().end());
  }
}
