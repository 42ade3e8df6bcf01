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

/** Something that {@code unless} can never take away. */
public final class DeadBranch implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/dead-branch",
        Level.WARNING,
        "`unless` that never takes anything away",
        "The exception that somebody thought of does not work: nothing on the right ever"
            + " matches the left.",
        "Name the labels that both sides have with `on (…)`, or take the exception out.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.DEAD_BRANCH,
        (expression, finding) -> Stream.of(finding(expression, (BinaryExpr) finding.expr())));
  }

  private Diagnostic finding(Expression expression, BinaryExpr operation) {
    return expression.underline(
        info().finding("this `unless` never takes anything away"),
        operation.right().span(),
        Mismatch.of(expression, operation).told());
  }
}
