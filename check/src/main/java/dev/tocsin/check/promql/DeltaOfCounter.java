package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/** The change of a counter as if it were a gauge. */
public final class DeltaOfCounter implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/delta-of-counter",
        Level.WARNING,
        "change of a counter as if it were a gauge",
        "`delta`, `deriv` and `predict_linear` know nothing of restarts: each time a process starts"
            + " anew, the counter falls to zero and the result is far below zero.",
        "Ask for `increase` in place of `delta`, for `rate` in place of `deriv`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Misuse.Kind.DELTA_OF_COUNTER,
        (expression, misuse) ->
            Stream.of(
                expression.underline(
                    info().finding("`" + ((Call) misuse.expr()).function() + "` of a counter"),
                    misuse.span(),
                    "this falls to zero with each restart")));
  }
}
