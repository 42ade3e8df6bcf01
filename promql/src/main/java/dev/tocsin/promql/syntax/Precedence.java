package dev.tocsin.promql.syntax;

import org.jspecify.annotations.Nullable;

/** Which operands need parentheses so that a printed tree is read as the same tree. */
final class Precedence {
  static final int MULTIPLICATION = 5;
  static final int POWER = 6;

  /** Of what is read as one piece: selectors, calls, parentheses, strings, unsigned numbers. */
  private static final int PRIMARY = 7;

  private Precedence() {}

  static Expr asLeftOperand(Expr expr, BinaryOperator op) {
    if (op.isArithmetic() && endsInOpenOffset(expr)) {
      return ParenExpr.of(expr);
    }
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

  /** Whether its last word is an offset that would take what follows for a part of itself. */
  private static boolean endsInOpenOffset(Expr expr) {
    if (expr instanceof BinaryExpr binary) {
      return endsInOpenOffset(binary.right());
    }
    if (expr instanceof UnaryExpr unary) {
      return endsInOpenOffset(unary.expr());
    }
    if (expr instanceof VectorSelector vector) {
      return isOpen(vector.modifiers().offset());
    }
    if (expr instanceof MatrixSelector matrix) {
      return isOpen(matrix.vector().modifiers().offset());
    }
    return expr instanceof SubqueryExpr subquery && isOpen(subquery.modifiers().offset());
  }

  /** Whether it starts with a parenthesis, behind which a computed offset goes on. */
  private static boolean isOpen(@Nullable DurationExpr offset) {
    if (offset instanceof DurationBinary binary) {
      return isOpen(binary.left());
    }
    return offset instanceof DurationParen;
  }

  /** An offset that is read as one, in parentheses if it needs them. */
  static DurationExpr asOffset(DurationExpr offset) {
    return offset instanceof DurationBinary && !isOpen(offset) ? DurationParen.of(offset) : offset;
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
