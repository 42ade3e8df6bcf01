package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.metric.Metric;
import java.util.stream.Stream;

/** A metric named like a recorded one. */
public final class ColonInName implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/colon-in-name",
        Level.WARNING,
        "colon in the name of a metric",
        "Colons are for what recording rules store: who sees one looks for the rule, not"
            + " for the process that exposes the metric.",
        "Write `_` in place of `:`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context).filter(metric -> metric.name().contains(":")).map(this::finding);
  }

  private Diagnostic finding(Metric metric) {
    int colon = metric.name().indexOf(':');
    return Metrics.underline(
        info().finding("the name of `" + metric.name() + "` has a colon"),
        metric,
        new Span(colon, colon + 1),
        "for recording rules only");
  }
}
