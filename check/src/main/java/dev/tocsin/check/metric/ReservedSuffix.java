package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.Metric;
import java.util.List;
import java.util.stream.Stream;

/** A name that ends as the series of another kind of metric do. */
public final class ReservedSuffix implements Check {
  private static final List<String> SUFFIXES =
      List.of("_bucket", "_count", "_created", "_info", "_sum");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/reserved-suffix",
            Level.WARNING,
            "name that ends as series of another kind do",
            "`_bucket`, `_count` and `_sum` are the series of a histogram or summary, `_info`"
                + " is an info metric, `_created` a time of creation: tools and people take the"
                + " metric for what it is not.",
            "Give it another name, such as `queue_messages` for `queue_count`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context).flatMap(this::finding);
  }

  private Stream<Diagnostic> finding(Metric metric) {
    return SUFFIXES.stream()
        .filter(suffix -> metric.name().endsWith(suffix))
        .filter(suffix -> !(metric instanceof Info && suffix.equals("_info")))
        .map(
            suffix ->
                Metrics.underline(
                    info()
                        .finding(
                            "the name of a " + Metrics.kind(metric) + " ends in `" + suffix + "`"),
                    metric,
                    Metrics.end(metric, suffix.length()),
                    suffix.equals("_info")
                        ? "the end of an info metric"
                        : "the end of series of a histogram or summary"));
  }
}
