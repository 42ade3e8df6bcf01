package dev.tocsin.generate.constants;

import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.NativeHistogram;
import dev.tocsin.model.metric.Summary;
import java.util.List;

/** What constants tell of a metric, whatever the language. */
final class Metrics {
  private Metrics() {}

  /** What it tells, and what it is. */
  static String description(Metric metric) {
    String help = metric.help().strip();
    String sentence = help.isEmpty() || help.matches("(?s).*[.!?]") ? help : help + ".";
    String unit = metric.unit().toString();
    String kind =
        (metric instanceof Info ? "An " : "A ")
            + kind(metric)
            + (unit.isEmpty() ? "." : " in " + unit + ".");
    return sentence.isEmpty() ? kind : sentence + " " + kind;
  }

  /**
   * The bounds of its buckets, as a number is written in Java and Python alike; empty where it has
   * none.
   */
  static List<String> buckets(Metric metric) {
    return metric instanceof Histogram histogram
        ? histogram.buckets().stream().map(bound -> Double.toString(bound)).toList()
        : List.of();
  }

  private static String kind(Metric metric) {
    if (metric instanceof Counter) {
      return "counter";
    }
    if (metric instanceof Gauge) {
      return "gauge";
    }
    if (metric instanceof Histogram) {
      return "histogram";
    }
    if (metric instanceof NativeHistogram) {
      return "native histogram";
    }
    if (metric instanceof Summary) {
      return "summary";
    }
    return metric instanceof Info ? "info metric" : "state set";
  }
}
