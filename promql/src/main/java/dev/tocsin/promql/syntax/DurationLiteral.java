package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;
import java.time.Duration;

/**
 * A fixed length of time, such as {@code 1h30m}, or, standing alone, {@code 300} for 300 seconds.
 *
 * @param value the length; negative only as an offset or within a computed duration
 */
public record DurationLiteral(Duration value, Span span) implements DurationExpr {
  /** A fixed length of time. */
  public static DurationLiteral of(Duration value) {
    return new DurationLiteral(value, Span.NONE);
  }

  static DurationLiteral ofNanos(long nanos, Span span) {
    return new DurationLiteral(Duration.ofNanos(nanos), span);
  }

  /** The number of seconds. */
  double seconds() {
    return Durations.toSeconds(value.toNanos());
  }
}
