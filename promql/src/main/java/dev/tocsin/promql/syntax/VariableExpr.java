package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A variable of Grafana's dialect in the place of an expression, such as {@code $__range_s} or
 * {@code ${threshold}}. It may stand for a number or for a whole expression: nobody knows before
 * Grafana replaces it.
 *
 * @param text the variable as it was written, with its {@code $} or brackets
 */
public record VariableExpr(String text, Span span) implements Expr {
  /** A variable, written with its {@code $} or brackets. */
  public static VariableExpr of(String text) {
    return new VariableExpr(text, Span.NONE);
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
