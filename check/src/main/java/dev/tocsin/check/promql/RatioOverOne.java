package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.ModelSchema;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.schema.MetricKind;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fraction, as its metric is declared, compared with more than the whole. What queries divide can
 * well be more than 1.
 */
public final class RatioOverOne implements Check {
  private static final Set<Aggregator> WITHIN =
      Set.of(
          Aggregator.AVG,
          Aggregator.BOTTOMK,
          Aggregator.MAX,
          Aggregator.MIN,
          Aggregator.QUANTILE,
          Aggregator.TOPK);

  private static final Set<String> WITHIN_TIME =
      Set.of("avg_over_time", "last_over_time", "max_over_time", "min_over_time");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/ratio-over-one",
        Level.WARNING,
        "fraction compared with more than the whole",
        "A metric in `Unit.RATIO` goes from 0 to 1 and one in `Unit.PERCENT` from 0 to"
            + " 100. A limit above is never passed: the alert never rings.",
        "Write 0.8 for 80 percent, or mend the unit in the metric's declaration.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    UnitFlow units = UnitFlow.of(context);
    ModelSchema schema = context.schema();
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(BinaryExpr.class)
                    .filter(comparison -> isOfOneGauge(comparison.left(), schema))
                    .flatMap(comparison -> finding(expression, comparison, units)));
  }

  private Stream<Diagnostic> finding(Expression expression, BinaryExpr comparison, UnitFlow units) {
    boolean above =
        comparison.op() == BinaryOperator.GREATER
            || comparison.op() == BinaryOperator.GREATER_OR_EQUAL;
    if (!above || !(comparison.right() instanceof NumberLiteral limit)) {
      return Stream.empty();
    }
    Unit unit = units.at(comparison.left());
    boolean ratio = unit.equals(Unit.RATIO) && limit.value() > 1;
    boolean percent = unit.equals(Unit.PERCENT) && limit.value() > 100;
    return ratio || percent
        ? Stream.of(
            expression.underline(
                info().finding("a " + (ratio ? "ratio" : "percentage") + " never exceeds " + limit),
                limit.span(),
                hint(ratio, limit)))
        : Stream.empty();
  }

  private static String hint(boolean ratio, NumberLiteral limit) {
    String whole = ratio ? "1 is the whole" : "100 is the whole";
    return ratio && limit.value() <= 100
        ? whole + ": did you mean `" + NumberLiteral.of(limit.value() / 100) + "`?"
        : whole;
  }

  /** Whether the values are those of one gauge that is measured, or lie between them. */
  private static boolean isOfOneGauge(Expr expr, ModelSchema schema) {
    if (expr instanceof ParenExpr paren) {
      return isOfOneGauge(paren.expr(), schema);
    }
    if (expr instanceof AggregateExpr aggregation) {
      return WITHIN.contains(aggregation.op()) && isOfOneGauge(aggregation.expr(), schema);
    }
    if (expr instanceof Call call) {
      return WITHIN_TIME.contains(call.function())
          && call.args().get(0) instanceof MatrixSelector range
          && isOfOneGauge(range.vector(), schema);
    }
    return expr instanceof VectorSelector selector
        && MetricName.of(selector)
            .flatMap(name -> Optional.ofNullable(schema.metric(name.name())))
            .filter(metric -> metric.kind() == MetricKind.GAUGE && metric.recorded() == null)
            .isPresent();
  }
}
