package dev.tocsin.check.dashboard;

import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.DurationVariable;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.Rewriter;
import dev.tocsin.promql.syntax.VectorSelector;

/** What an expression asks, apart from what a dashboard's reader chooses. */
final class Question extends Rewriter {
  private static final DurationExpr CHOSEN = DurationVariable.of("$__rate_interval");

  private final boolean allRanges;

  private Question(boolean allRanges) {
    this.allRanges = allRanges;
  }

  /**
   * The same for all readers: without matchers that read variables, and with one variable range.
   */
  static Expr of(Expr expr) {
    return bare(new Question(false).rewrite(expr)).normalized();
  }

  /** The same as a dashboard would ask it, which leaves every range to Grafana. */
  static Expr withChosenRanges(Expr expr) {
    return bare(new Question(true).rewrite(expr)).normalized();
  }

  private static Expr bare(Expr expr) {
    return expr instanceof ParenExpr paren ? bare(paren.expr()) : expr;
  }

  @Override
  public Expr visit(MatrixSelector expr) {
    boolean chosen = allRanges || expr.range() instanceof DurationVariable;
    return super.visit(chosen ? new MatrixSelector(expr.vector(), CHOSEN, expr.span()) : expr);
  }

  @Override
  public Expr visit(VectorSelector expr) {
    return expr.withMatchers(
        expr.matchers().stream().filter(matcher -> !matcher.hasVariable()).toList());
  }
}
