package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.ModelSchema;
import dev.tocsin.check.context.Parts;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.schema.SeriesInfo;
import dev.tocsin.promql.schema.SeriesKind;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.ParenExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** A quantile compared with more than the largest bucket of its histogram. */
public final class ThresholdBeyondBuckets implements Check {
  /** The aggregations whose result is no larger than what goes in. */
  private static final Set<Aggregator> WITHIN =
      Set.of(
          Aggregator.AVG,
          Aggregator.BOTTOMK,
          Aggregator.MAX,
          Aggregator.MIN,
          Aggregator.QUANTILE,
          Aggregator.TOPK);

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/threshold-beyond-buckets",
        Level.ERROR,
        "quantile compared with more than the largest bucket",
        "What lies above the largest bucket's bound is known to be there, not how far"
            + " above: `histogram_quantile` then answers that bound. A limit at or above it is"
            + " never passed, and the alert never rings.",
        "Add a bucket above the limit, or lower the limit.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(BinaryExpr.class)
                    .flatMap(comparison -> findings(expression, comparison, context.schema())));
  }

  private Stream<Diagnostic> findings(
      Expression expression, BinaryExpr comparison, ModelSchema schema) {
    boolean above = comparison.op() == BinaryOperator.GREATER;
    if ((!above && comparison.op() != BinaryOperator.GREATER_OR_EQUAL)
        || !(comparison.right() instanceof NumberLiteral limit)) {
      return Stream.empty();
    }
    OptionalDouble largest = largest(comparison.left(), schema);
    boolean reachable =
        largest.isEmpty()
            || (above
                ? limit.value() < largest.getAsDouble()
                : limit.value() <= largest.getAsDouble());
    return reachable
        ? Stream.empty()
        : Stream.of(finding(expression, limit, largest.getAsDouble()));
  }

  private Diagnostic finding(Expression expression, NumberLiteral limit, double largest) {
    return expression.underline(
        info().finding("the quantile never exceeds " + limit),
        limit.span(),
        "the largest bucket ends at " + NumberLiteral.of(largest));
  }

  /** The largest value that a quantile can have, if the buckets are known. */
  private static OptionalDouble largest(Expr expr, ModelSchema schema) {
    if (expr instanceof ParenExpr paren) {
      return largest(paren.expr(), schema);
    }
    if (expr instanceof AggregateExpr aggregation && WITHIN.contains(aggregation.op())) {
      return largest(aggregation.expr(), schema);
    }
    return expr instanceof Call call && call.function().equals("histogram_quantile")
        ? largestBucket(call.args().get(1), schema)
        : OptionalDouble.empty();
  }

  private static OptionalDouble largestBucket(Expr histogram, ModelSchema schema) {
    double largest = Double.NEGATIVE_INFINITY;
    for (Expr part : Parts.of(histogram)) {
      if (part instanceof VectorSelector selector) {
        SeriesInfo series =
            MetricName.of(selector).map(metric -> schema.series(metric.name())).orElse(null);
        if (series == null || series.kind() != SeriesKind.BUCKETS) {
          return OptionalDouble.empty();
        }
        List<String> bounds = series.metric().buckets();
        if (bounds.isEmpty()) {
          return OptionalDouble.empty();
        }
        largest = Math.max(largest, Double.parseDouble(bounds.get(bounds.size() - 1)));
      }
    }
    return Double.isFinite(largest) ? OptionalDouble.of(largest) : OptionalDouble.empty();
  }
}
