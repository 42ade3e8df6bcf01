package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/** A computed duration in parentheses; several pairs around one another are one. */
public record DurationParen(DurationExpr expr, Span span) implements DurationExpr {
  /** The duration in parentheses. */
  public static DurationParen of(DurationExpr expr) {
    return new DurationParen(expr, Span.NONE);
  }
}
