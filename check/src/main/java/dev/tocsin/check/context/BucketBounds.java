package dev.tocsin.check.context;

import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.promql.syntax.NumberLiteral;
import java.util.List;

/**
 * The upper bounds of buckets as Prometheus 3 stores them, whatever the exporter wrote: as numbers
 * of Go with a decimal point or an exponent (labels.FormatOpenMetricsFloat of Prometheus 3.5).
 */
final class BucketBounds {
  private BucketBounds() {}

  /** The values of {@code le} without {@code +Inf}; empty if they are not known. */
  static List<String> of(Metric metric) {
    return metric instanceof Histogram histogram
        ? histogram.buckets().stream().map(BucketBounds::text).toList()
        : List.of();
  }

  private static String text(double bound) {
    String text = NumberLiteral.of(bound).toString();
    return text.chars().anyMatch(c -> c == '.' || c == 'e') ? text : text + ".0";
  }
}
