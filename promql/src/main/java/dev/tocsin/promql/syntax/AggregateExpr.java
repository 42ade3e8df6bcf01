package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation, such as {@code sum by (job) (up)} or {@code topk(5, up)}.
 *
 * @param parameter what comes before the expression, for the aggregators that have it
 */
public record AggregateExpr(
    Aggregator op, @Nullable Expr parameter, Expr expr, Grouping grouping, Span span)
    implements Expr {
  /**
   * @throws IllegalArgumentException if the aggregator needs a parameter and has none, or the other
   *     way round
   */
  public AggregateExpr {
    if (op.hasParameter() != (parameter != null)) {
      throw new IllegalArgumentException(
          op.keyword() + (op.hasParameter() ? " needs a parameter" : " has no parameter"));
    }
  }

  /** An aggregation without parameter. */
  public static AggregateExpr of(Aggregator op, Expr expr, Grouping grouping) {
    return new AggregateExpr(op, null, expr, grouping, Span.NONE);
  }

  /** An aggregation with a parameter. */
  public static AggregateExpr of(Aggregator op, Expr parameter, Expr expr, Grouping grouping) {
    return new AggregateExpr(op, parameter, expr, grouping, Span.NONE);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return CanonicalPrinter.print(this);
  }
}
