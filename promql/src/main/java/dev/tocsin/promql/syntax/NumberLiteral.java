package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A number, such as {@code 0.5}, {@code 0x1f}, {@code Inf} or, as a number of seconds, {@code 5m}.
 *
 * @param value the number, with its sign: {@code -1} is one literal
 * @param duration whether it was written as a duration and is printed as one
 * @param span where it was written, with its sign
 */
public record NumberLiteral(double value, boolean duration, Span span) implements Expr {
  /** A plain number. */
  public static NumberLiteral of(double value) {
    return new NumberLiteral(value, false, Span.NONE);
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
