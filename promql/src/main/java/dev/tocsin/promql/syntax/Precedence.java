package dev.tocsin.promql.syntax;

/** Which operands need parentheses so that a printed tree is read as the same tree. */
final class Precedence {
  static final int MULTIPLICATION = 5;
  static final int POWER = 6;

  /** Of what is read as one piece: selectors, calls, parentheses, strings, unsigned numbers. */
  private static final int PRIMARY = 7;

  private Precedence() {}

  static Expr asLeftOperand(Expr expr, BinaryOperator op) {
    int limit = op.isRightAssociative() ? op.precedence() + 1 : op.precedence();
    return of(expr) < limit ? ParenExpr.of(expr) : expr;
  }

  static Expr asRightOperand(Expr expr, BinaryOperator op) {
    if (isSigned(expr)) {
      return expr;
    }
    int limit = op.isRightAssociative() ? op.precedence() : op.precedence() + 1;
    return of(expr) < limit ? ParenExpr.of(expr) : expr;
  }

  /** A sign reaches over {@code ^}, and over nothing else. */
  static Expr asSignOperand(Expr expr) {
    return isSigned(expr) || of(expr) >= POWER ? expr : ParenExpr.of(expr);
  }

  static Expr asPrimary(Expr expr) {
    return of(expr) < PRIMARY ? ParenExpr.of(expr) : expr;
  }

  private static int of(Expr expr) {
    if (expr instanceof BinaryExpr binary) {
      return binary.op().precedence();
    }
    return isSigned(expr) ? MULTIPLICATION : PRIMARY;
  }

  /** Whether it is printed with a sign in front, as negative and infinite numbers are. */
  private static boolean isSigned(Expr expr) {
    if (expr instanceof NumberLiteral number) {
      double value = number.value();
      return Double.isInfinite(value) || (Math.copySign(1, value) < 0 && !Double.isNaN(value));
    }
    return expr instanceof UnaryExpr;
  }
}
