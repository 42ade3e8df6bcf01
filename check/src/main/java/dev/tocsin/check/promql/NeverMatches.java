package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.syntax.BinaryExpr;
import java.util.stream.Stream;

/** An operator between series of which no two ever match. */
public final class NeverMatches implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/never-matches",
        Level.ERROR,
        "operator whose two sides never match",
        "Series of both sides meet only if they agree on all labels, or on those that `on`"
            + " names. Where they never do, the result is empty: the alert never rings.",
        "Name the labels that both sides have with `on (…)`, leave the others out with"
            + " `ignoring (…)`, or bring both sides to the same labels with `sum by (…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.NEVER_MATCHES,
        (expression, finding) -> Stream.of(finding(expression, (BinaryExpr) finding.expr())));
  }

  private Diagnostic finding(Expression expression, BinaryExpr operation) {
    return expression.underline(
        info().finding("the two sides of `" + operation.symbol() + "` never match"),
        operation.span(),
        Mismatch.of(expression, operation).told());
  }
}
