package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * An expression evaluated over a range of time, such as {@code rate(x_total[5m])[1h:1m]}.
 *
 * @param step the time between two evaluations; null for the server's default
 */
public record SubqueryExpr(
    Expr expr, DurationExpr range, @Nullable DurationExpr step, Modifiers modifiers, Span span)
    implements Expr {
  /** A subquery; the expression is put in parentheses where it needs them. */
  public static SubqueryExpr of(Expr expr, DurationExpr range, @Nullable DurationExpr step) {
    return new SubqueryExpr(Precedence.asPrimary(expr), range, step, Modifiers.NONE, Span.NONE);
  }

  /** The same with other modifiers. */
  public SubqueryExpr withModifiers(Modifiers modifiers) {
    return new SubqueryExpr(expr, range, step, modifiers, span);
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
