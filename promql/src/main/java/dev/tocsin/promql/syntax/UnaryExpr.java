package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** An expression with a sign in front. A number with a sign is a {@link NumberLiteral}. */
public record UnaryExpr(UnaryOperator op, Expr expr, Span span) implements Expr {
  /**
   * The expression with a sign, in parentheses where it needs them; of a number the number itself
   * with that sign, as it is read.
   */
  public static Expr of(UnaryOperator op, Expr expr) {
    if (expr instanceof NumberLiteral number) {
      double value = op == UnaryOperator.MINUS ? -number.value() : number.value();
      return new NumberLiteral(value, number.duration(), Span.NONE);
    }
    return new UnaryExpr(op, Precedence.asSignOperand(expr), Span.NONE);
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
