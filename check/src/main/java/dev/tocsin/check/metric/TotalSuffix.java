package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Metric;
import java.util.stream.Stream;

/** A counter whose name does not end in {@code _total}, or another metric whose name does. */
public final class TotalSuffix implements Check {
  private static final String TOTAL = "_total";

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/total-suffix",
        Level.WARNING,
        "counter without `_total`, or another metric with it",
        "Client libraries add `_total` to what they expose of a counter, so that a query"
            + " for the declared name finds nothing; and people read `_total` as `take a rate"
            + " of it`.",
        "Let the names of counters, and of them alone, end in `_total`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context).flatMap(this::finding);
  }

  private Stream<Diagnostic> finding(Metric metric) {
    boolean ends = metric.name().endsWith(TOTAL);
    if (metric instanceof Counter) {
      return ends
          ? Stream.empty()
          : Stream.of(
              Metrics.underline(
                  info().finding("counter `" + metric.name() + "` does not end in `_total`"),
                  metric,
                  Metrics.end(metric, 0),
                  "`_total` is missing"));
    }
    return ends
        ? Stream.of(
            Metrics.underline(
                info().finding("`" + metric.name() + "` is no counter but ends in `_total`"),
                metric,
                Metrics.end(metric, TOTAL.length()),
                "this is a " + Metrics.kind(metric)))
        : Stream.empty();
  }
}
