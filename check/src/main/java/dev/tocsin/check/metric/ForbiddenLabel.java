package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import java.util.Set;
import java.util.stream.Stream;

/** A label that no process may set by itself. */
public final class ForbiddenLabel implements Check {
  private static final Set<String> RESERVED = Set.of(Label.LE.name(), "quantile");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "metric/forbidden-label",
        Level.WARNING,
        "label that is not for a metric to set",
        "`le` and `quantile` belong to the series of histograms and summaries, and labels"
            + " that begin with `__` to Prometheus, which takes them away.",
        "Give the label another name. The client library sets `le` and `quantile` by"
            + " itself: leave them out of the declaration.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Metrics.of(context)
        .flatMap(
            metric ->
                metric.labels().stream()
                    .map(Label::name)
                    .filter(label -> RESERVED.contains(label) || label.startsWith("__"))
                    .map(label -> finding(metric, label)));
  }

  private Diagnostic finding(Metric metric, String label) {
    return Metrics.tell(
        info().finding("`" + metric.name() + "` declares the label `" + label + "`"), metric);
  }
}
