package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * The samples of a range of time, such as {@code http_requests_total[5m]}.
 *
 * @param vector the series; it also holds the modifiers, though they are written behind the range
 */
public record MatrixSelector(VectorSelector vector, DurationExpr range, Span span) implements Expr {
  /** The samples of these series over a range of time. */
  public static MatrixSelector of(VectorSelector vector, DurationExpr range) {
    return new MatrixSelector(vector, range, Span.NONE);
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
