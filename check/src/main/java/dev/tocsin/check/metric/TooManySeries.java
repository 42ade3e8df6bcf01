package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Exposure;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.StaticTargets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A metric that may have more series than a server should bear. */
public final class TooManySeries implements Check {
  /** How many series a metric may have. */
  static final Parameter<Double> MAX_SERIES =
      Parameter.number("max-series", 10_000, "how many series one metric may have in the server");

  /** The series of a histogram besides those of its finite buckets. */
  private static final int INFINITY_SUM_AND_COUNT = 3;

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/too-many-series",
            Level.WARNING,
            "metric with too many series",
            "Each series costs the server memory, and the labels of a metric multiply: this"
                + " is how Prometheus servers die.",
            "Take a label away, or give it fewer values; if the server is meant to bear it,"
                + " raise the setting `max-series`.")
        .with(MAX_SERIES);
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    double limit = context.settings().value(info(), MAX_SERIES);
    return Metrics.of(context)
        .flatMap(
            metric -> {
              double series = ofTarget(metric) * targets(metric, context.exposure());
              return series > limit ? Stream.of(finding(metric, series, limit)) : Stream.empty();
            });
  }

  private Diagnostic finding(Metric metric, double series, double limit) {
    return Metrics.tell(
        info()
            .finding(
                String.format(
                    Locale.ROOT,
                    "`%s` may have %,.0f series, more than %,.0f",
                    metric.name(),
                    series,
                    limit)),
        metric);
  }

  /** What one target may expose; a label whose values nobody knows counts as if it had one. */
  private static double ofTarget(Metric metric) {
    double series = 1;
    for (Label label : metric.labels()) {
      series *= Math.max(1, label.values().size());
    }
    return metric instanceof Histogram histogram
        ? series * (histogram.buckets().size() + INFINITY_SUM_AND_COUNT)
        : series;
  }

  /** How many targets are known to expose it, at least one. */
  private static long targets(Metric metric, Exposure exposure) {
    long targets =
        exposure.jobs(metric).stream()
            .map(ScrapeJob::discoveries)
            .flatMap(List::stream)
            .mapToLong(found -> found instanceof StaticTargets fixed ? fixed.addresses().size() : 1)
            .sum();
    return Math.max(1, targets);
  }
}
