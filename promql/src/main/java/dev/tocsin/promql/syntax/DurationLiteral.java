package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.time.Duration;

/**
 * A fixed length of time, such as {@code 1h30m}, or, standing alone, {@code 300} for 300 seconds.
 *
 * @param value the length; only an offset may be negative
 */
public record DurationLiteral(Duration value, Span span) implements DurationExpr {
  /** A fixed length of time. */
  public static DurationLiteral of(Duration value) {
    return new DurationLiteral(value, Span.NONE);
  }
}
