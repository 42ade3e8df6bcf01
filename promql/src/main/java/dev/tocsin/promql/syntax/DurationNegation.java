package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** A computed duration with a minus in front. (A plus is not kept: Prometheus drops it too.) */
public record DurationNegation(DurationExpr expr, Span span) implements DurationExpr {
  /** The duration with a minus, in parentheses where it needs them; of a literal the literal. */
  public static DurationExpr of(DurationExpr expr) {
    if (expr instanceof DurationLiteral literal) {
      return DurationLiteral.of(literal.value().negated());
    }
    if (expr instanceof DurationNumber number) {
      return DurationNumber.of(-number.value());
    }
    boolean loose = expr instanceof DurationBinary binary && binary.op() != BinaryOperator.POWER;
    return new DurationNegation(loose ? DurationParen.of(expr) : expr, Span.NONE);
  }
}
