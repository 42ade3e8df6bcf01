package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.type.Misuse;
import java.util.stream.Stream;

/**
 * A counter that is compared with a limit as it is. Whether it has ever counted anything, {@code >
 * 0}, can be asked.
 */
public final class RawCounter implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/raw-counter",
        Level.WARNING,
        "counter that is compared as it is",
        "A counter climbs until its process restarts: it passes every limit one day, however good"
            + " things are, and is below it again after a restart, however bad they are.",
        "Compare how fast it grows: `rate(x_total[5m])` per second, `increase(x_total[1h])` per"
            + " hour.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Misuse.Kind.RAW_COUNTER,
        (expression, misuse) ->
            isLimit((BinaryExpr) misuse.expr())
                ? Stream.of(
                    expression.underline(
                        info().finding("a counter is compared as it is"),
                        misuse.span(),
                        "only climbs until the process restarts"))
                : Stream.empty());
  }

  private static boolean isLimit(BinaryExpr comparison) {
    boolean ordered =
        comparison.op() != BinaryOperator.EQUAL && comparison.op() != BinaryOperator.NOT_EQUAL;
    return ordered
        && Stream.of(comparison.left(), comparison.right())
            .anyMatch(side -> side instanceof NumberLiteral limit && limit.value() != 0);
  }
}
