package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/** A native histogram that is compared as if it were a number. */
public final class ComparedHistogram implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/compared-histogram",
        Level.ERROR,
        "native histogram that is compared with a number",
        "A whole histogram is neither more nor less than a number: Prometheus drops it from"
            + " the result, and the alert never rings.",
        "Compare something of it: `histogram_quantile(0.99, rate(x[5m]))`,"
            + " `histogram_avg(rate(x[5m]))` or `histogram_count(rate(x[5m]))`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Misuse.Kind.RAW_HISTOGRAM,
        (expression, misuse) ->
            Stream.of(
                expression.underline(
                    info().finding("a native histogram is compared as if it were a number"),
                    misuse.span(),
                    "these values are whole histograms")));
  }
}
