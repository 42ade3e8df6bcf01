package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/** A rate of counters that were added up before. */
public final class RateOfSum implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/rate-of-sum",
        Level.WARNING,
        "rate of a sum of counters",
        "When one process restarts, the sum falls by what that one had counted. `rate` takes this"
            + " for a restart of all and adds the whole sum up as growth: a spike that never was.",
        "Take the rate first and the sum of the rates: `sum(rate(x_total[5m]))`. If a rule has"
            + " recorded the sum, let it record the sum of the rates.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Misuse.Kind.RATE_OF_SUM,
        (expression, misuse) ->
            Stream.of(
                expression.underline(
                    info()
                        .finding(
                            "`" + ((Call) misuse.expr()).function() + "` of a sum of counters"),
                    misuse.span(),
                    "counters that were added up: restarts can't be seen any more")));
  }
}
