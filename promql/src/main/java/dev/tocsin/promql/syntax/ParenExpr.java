package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** An expression in parentheses. */
public record ParenExpr(Expr expr, Span span) implements Expr {
  /** The expression in parentheses. */
  public static ParenExpr of(Expr expr) {
    return new ParenExpr(expr, Span.NONE);
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
