package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Exposure;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Metric;
import java.util.stream.Stream;

/** A metric that no rule and no dashboard asks for. */
public final class UnusedMetric implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "metric/unused-metric",
            Level.INFO,
            "metric that nothing asks for",
            "It costs memory in the server and tells nobody anything, unless people look at"
                + " it by hand.",
            "Show it, alert on it, or expose it no more.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    if (context.expressions().isEmpty()) {
      return Stream.empty();
    }
    Usage usage = Usage.of(context);
    return Metrics.of(context).filter(metric -> !isUsed(metric, usage)).map(this::finding);
  }

  private static boolean isUsed(Metric metric, Usage usage) {
    return usage.mayRead(metric.name()) || Exposure.parts(metric).stream().anyMatch(usage::mayRead);
  }

  private Diagnostic finding(Metric metric) {
    return Metrics.tell(
        info().finding("no rule and no dashboard asks for `" + metric.name() + "`"), metric);
  }
}
