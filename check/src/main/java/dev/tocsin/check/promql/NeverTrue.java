package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParenExpr;
import java.util.stream.Stream;

/** A comparison that holds for no number there can be. */
public final class NeverTrue implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/never-true",
        Level.ERROR,
        "comparison that never holds",
        "The numbers that can come out lie on the other side of the limit, so the result"
            + " is always empty: the alert never rings.",
        "Compare with a number that can occur. `up` and fractions go from 0 to 1, rates"
            + " and counts begin at 0, `hour()` ends at 23 and `day_of_week()` at 6.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.NEVER_TRUE,
        (expression, finding) ->
            Stream.of(
                expression.underline(
                    info().finding("this comparison never holds"),
                    finding.span(),
                    hint((BinaryExpr) finding.expr()))));
  }

  private static String hint(BinaryExpr comparison) {
    return counts(comparison.left())
        ? "a count of nothing is no series rather than 0: ask `absent(…)`"
        : "";
  }

  private static boolean counts(Expr expr) {
    return expr instanceof ParenExpr paren
        ? counts(paren.expr())
        : expr instanceof AggregateExpr aggregation && aggregation.op() == Aggregator.COUNT;
  }
}
