package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** A plain number within a computed duration: a factor, an exponent, or a number of seconds. */
public record DurationNumber(double value, Span span) implements DurationExpr {
  /** A plain number. */
  public static DurationNumber of(double value) {
    return new DurationNumber(value, Span.NONE);
  }
}
