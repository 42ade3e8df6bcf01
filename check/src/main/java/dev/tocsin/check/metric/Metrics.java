package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.metric.Metric;
import java.util.Locale;
import java.util.stream.Stream;

/** What the checks of metrics share. */
final class Metrics {
  private Metrics() {}

  /** All metrics, each declaration once. */
  static Stream<Metric> of(CheckContext context) {
    return context.monitoring().allMetrics().stream().distinct();
  }

  /** What kind of metric it is, in a word: {@code counter}, {@code histogram}. */
  static String kind(Metric metric) {
    return metric.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The finding, told of a metric as a whole. */
  static Diagnostic tell(Diagnostic finding, Metric metric) {
    return finding.about(kind(metric) + " " + metric.name(), metric.origin());
  }

  /**
   * The finding, told of a part of a metric's name.
   *
   * @param label what is wrong with exactly this part
   */
  static Diagnostic underline(Diagnostic finding, Metric metric, Span part, String label) {
    return tell(finding, metric).pointingAt(new Excerpt(metric.name(), part, label));
  }

  /** The last so many characters of a metric's name. */
  static Span end(Metric metric, int length) {
    return new Span(metric.name().length() - length, metric.name().length());
  }
}
