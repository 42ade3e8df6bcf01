package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.VectorSelector;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/** A histogram that is asked for as if it were one value. */
public final class RawHistogram implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/raw-histogram",
        Level.ERROR,
        "histogram that is asked for as it is",
        "A classic histogram exposes `_bucket`, `_sum` and `_count` and nothing under its own name:"
            + " Prometheus finds no series, the alert never rings and the panel stays empty.",
        "Ask for a quantile, `histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m])))`, or for"
            + " the mean, `rate(x_sum[5m]) / rate(x_count[5m])`; typed, that is"
            + " `X.rate(minutes(5)).sum().quantile(0.99)` and `.mean()`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Expression expression) {
    return expression.kinds().misuses().stream()
        .filter(misuse -> misuse.kind() == Misuse.Kind.CLASSIC_HISTOGRAM)
        .map(Misuse::expr)
        .filter(VectorSelector.class::isInstance)
        .map(VectorSelector.class::cast)
        .flatMap(selector -> MetricName.of(selector).stream())
        .map(metric -> finding(expression, metric));
  }

  private Diagnostic finding(Expression expression, MetricName metric) {
    return expression.underline(
        info().finding("histogram `" + metric.name() + "` has no series of its own name"),
        metric.span(),
        "there are `_bucket`, `_sum` and `_count` of it");
  }
}
