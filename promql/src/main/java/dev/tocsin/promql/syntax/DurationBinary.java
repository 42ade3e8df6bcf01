package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** Two durations or numbers with an arithmetic operator between them. */
public record DurationBinary(BinaryOperator op, DurationExpr left, DurationExpr right, Span span)
    implements DurationExpr {
  /**
   * @throws IllegalArgumentException if the operator is not one of {@code + - * / % ^}
   */
  public DurationBinary {
    if (!op.isArithmetic()) {
      throw new IllegalArgumentException("no operator of durations: " + op.symbol());
    }
  }
}
