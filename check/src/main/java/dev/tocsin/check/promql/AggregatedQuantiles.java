package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/** Quantiles of several processes that are added up or averaged. */
public final class AggregatedQuantiles implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/aggregated-quantiles",
        Level.WARNING,
        "sum or average of a summary's quantiles",
        "Of several quantiles none can be made: the average of two 99th percentiles says"
            + " nothing about all requests together.",
        "Ask for the worst, `max`, or expose a histogram, whose buckets can be added up"
            + " before `histogram_quantile`. The mean can be had of a summary:"
            + " `sum(rate(x_sum[5m])) / sum(rate(x_count[5m]))`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Misuse.Kind.AGGREGATED_QUANTILES,
        (expression, misuse) ->
            Stream.of(
                expression.underline(
                    info().finding("`" + aggregator(misuse) + "` of a summary's quantiles"),
                    misuse.span(),
                    "these are quantiles, each of one process")));
  }

  private static String aggregator(Misuse misuse) {
    return ((AggregateExpr) misuse.expr()).op().keyword();
  }
}
