package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A comparison that holds for every number there can be. Where the question is whether there is
 * anything at all, as in {@code count(x) > 0}, or where the comparison may drop what is no number,
 * it is none.
 */
public final class AlwaysTrue implements Check {
  private static final Set<BinaryOperator> MAY_BE_NONE =
      Set.of(BinaryOperator.DIVIDE, BinaryOperator.MODULO, BinaryOperator.POWER);

  /** The functions with limits of which a number comes out. */
  private static final Set<String> NUMBERS =
      Set.of(
          "absent",
          "absent_over_time",
          "changes",
          "count_over_time",
          "day_of_month",
          "day_of_week",
          "day_of_year",
          "days_in_month",
          "hour",
          "increase",
          "irate",
          "minute",
          "month",
          "present_over_time",
          "rate",
          "resets",
          "time",
          "vector");

  private static final Set<Aggregator> EXISTENCE =
      Set.of(Aggregator.COUNT, Aggregator.COUNT_VALUES, Aggregator.GROUP);

  private static final Set<String> EXISTENCE_OVER_TIME =
      Set.of("absent", "absent_over_time", "count_over_time", "present_over_time");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/always-true",
        Level.WARNING,
        "comparison that always holds",
        "It takes nothing away: an alert rings as soon as there is a value, whatever the"
            + " value is.",
        "Compare with a number on which something depends, or leave the comparison out."
            + " To ask whether there are series at all, write `count(x) > 0`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.ALWAYS_TRUE,
        (expression, finding) -> finding(expression, (BinaryExpr) finding.expr()));
  }

  private Stream<Diagnostic> finding(Expression expression, BinaryExpr comparison) {
    List<Expr> parts = Parts.of(comparison);
    boolean measures = parts.stream().anyMatch(VectorSelector.class::isInstance);
    boolean told =
        measures
            && parts.stream().allMatch(AlwaysTrue::isNumber)
            && !asksForExistence(expression, comparison.left());
    return told
        ? Stream.of(
            expression.underline(
                info().finding("this comparison always holds"), comparison.span(), ""))
        : Stream.empty();
  }

  /** Whether the values are surely numbers if what goes in is: 0/0 is none. */
  private static boolean isNumber(Expr part) {
    if (part instanceof BinaryExpr operation) {
      return !MAY_BE_NONE.contains(operation.op());
    }
    return !(part instanceof Call call) || NUMBERS.contains(call.function());
  }

  private static boolean asksForExistence(Expression expression, Expr left) {
    if (left instanceof ParenExpr paren) {
      return asksForExistence(expression, paren.expr());
    }
    if (left instanceof AggregateExpr aggregation) {
      return EXISTENCE.contains(aggregation.op())
          || asksForExistence(expression, aggregation.expr());
    }
    return left instanceof Call call
        ? EXISTENCE_OVER_TIME.contains(call.function())
        : expression.kinds().at(left) == SeriesKind.INFO;
  }
}
