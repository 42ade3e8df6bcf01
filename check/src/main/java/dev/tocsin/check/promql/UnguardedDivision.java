package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.UnaryExpr;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A division by what falls to zero now and then, inside an aggregation that one such series spoils
 * for all.
 */
public final class UnguardedDivision implements Check {
  /** The aggregations that give no number where one of the series is none. */
  private static final Set<Aggregator> SPOILED =
      Set.of(Aggregator.AVG, Aggregator.STDDEV, Aggregator.STDVAR, Aggregator.SUM);

  private static final Set<String> RATES = Set.of("increase", "irate", "rate");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/unguarded-division",
        Level.WARNING,
        "division by zero inside a sum or average",
        "Where nothing has happened, 0/0 is no number, and a sum or average with one"
            + " series that is no number is none itself: while one of many is idle, the alert"
            + " can't ring.",
        "Divide the sums, `sum(rate(a[5m])) / sum(rate(b[5m]))`, which also weighs each"
            + " series by what it does; or leave idle ones out with `(rate(b[5m]) > 0)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(AggregateExpr.class)
                    .filter(aggregation -> SPOILED.contains(aggregation.op()))
                    .flatMap(
                        aggregation ->
                            unguarded(aggregation.expr())
                                .map(division -> finding(expression, aggregation, division))));
  }

  private Diagnostic finding(
      Expression expression, AggregateExpr aggregation, BinaryExpr division) {
    String aggregator = aggregation.op().keyword();
    return expression.underline(
        info().finding("one series without traffic spoils the whole `" + aggregator + "`"),
        division.right().span(),
        "0 while nothing happens");
  }

  /** The divisions whose results are aggregated as they are. */
  private static Stream<BinaryExpr> unguarded(Expr expr) {
    if (expr instanceof ParenExpr paren) {
      return unguarded(paren.expr());
    }
    if (expr instanceof UnaryExpr unary) {
      return unguarded(unary.expr());
    }
    if (!(expr instanceof BinaryExpr operation) || !operation.op().isArithmetic()) {
      return Stream.empty(); // a comparison or a set operator takes out what is no number
    }
    Stream<BinaryExpr> inside =
        Stream.concat(unguarded(operation.left()), unguarded(operation.right()));
    return operation.op() == BinaryOperator.DIVIDE && mayBeZero(operation.right())
        ? Stream.concat(Stream.of(operation), inside)
        : inside;
  }

  /** Whether an expression is a rate, or rates scaled or added up. */
  private static boolean mayBeZero(Expr expr) {
    if (expr instanceof Call call) {
      return RATES.contains(call.function());
    }
    if (expr instanceof BinaryExpr operation) {
      boolean product = operation.op() == BinaryOperator.MULTIPLY;
      boolean sum = operation.op() == BinaryOperator.ADD;
      return (product && (mayBeZero(operation.left()) || mayBeZero(operation.right())))
          || (sum && mayBeZero(operation.left()) && mayBeZero(operation.right()));
    }
    boolean wraps =
        expr instanceof ParenExpr
            || (expr instanceof AggregateExpr aggregation
                && (aggregation.op() == Aggregator.SUM || aggregation.op() == Aggregator.AVG));
    return wraps && Parts.directly(expr).stream().allMatch(UnguardedDivision::mayBeZero);
  }
}
