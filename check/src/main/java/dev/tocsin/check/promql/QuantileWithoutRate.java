package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/** A quantile of all that was observed since the process started. */
public final class QuantileWithoutRate implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/quantile-without-rate",
        Level.WARNING,
        "quantile of all observations since the process started",
        "The buckets of a histogram only climb: a quantile of them hardly moves after some"
            + " days, whatever happens now.",
        "Ask for what was observed lately: `histogram_quantile(0.99, sum by (le)"
            + " (rate(x_bucket[5m])))`; typed, `.rate(minutes(5)).sum().quantile(0.99)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Misuse.Kind.QUANTILE_WITHOUT_RATE,
        (expression, misuse) ->
            Stream.of(
                expression.underline(
                    info().finding("a quantile of all that was observed since the start"),
                    misuse.span(),
                    "`rate(…[5m])` is missing")));
  }
}
