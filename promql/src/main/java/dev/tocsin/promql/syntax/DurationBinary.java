package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** Two durations or numbers with an arithmetic operator between them. */
public record DurationBinary(BinaryOperator op, DurationExpr left, DurationExpr right, Span span)
    implements DurationExpr {
  /** Both with the operator between them, each that is computed itself in parentheses. */
  public static DurationBinary of(BinaryOperator op, DurationExpr left, DurationExpr right) {
    return new DurationBinary(op, asOperand(left), asOperand(right), Span.NONE);
  }

  private static DurationExpr asOperand(DurationExpr expr) {
    boolean negative =
        (expr instanceof DurationLiteral literal && literal.value().isNegative())
            || (expr instanceof DurationNumber number && number.value() < 0);
    boolean simple =
        expr instanceof DurationLiteral
            || expr instanceof DurationNumber
            || expr instanceof DurationCall
            || expr instanceof DurationParen
            || expr instanceof DurationVariable;
    return simple && !negative ? expr : DurationParen.of(expr);
  }

  /**
   * @throws IllegalArgumentException if the operator is not one of {@code + - * / % ^}
   */
  public DurationBinary {
    if (!op.isArithmetic()) {
      throw new IllegalArgumentException("no operator of durations: " + op.symbol());
    }
  }
}
