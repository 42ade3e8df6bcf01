package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A variable of Grafana's dialect in the place of a duration, such as {@code $__rate_interval}.
 *
 * @param text the variable as it was written, with its {@code $} or brackets
 */
public record DurationVariable(String text, Span span) implements DurationExpr {
  /** A variable, written with its {@code $} or brackets. */
  public static DurationVariable of(String text) {
    return new DurationVariable(text, Span.NONE);
  }
}
