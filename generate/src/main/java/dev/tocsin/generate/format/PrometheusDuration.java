package dev.tocsin.generate.format;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as Prometheus, Alertmanager and Grafana read them: {@code 1h30m}, in days and
 * smaller units down to milliseconds.
 */
public final class PrometheusDuration {
  private PrometheusDuration() {}

  /** The length as text; null for null, so that a field is left out. */
  public static @Nullable String orNull(@Nullable Duration duration) {
    return duration == null ? null : of(duration);
  }

  /** The length as text; null for zero, so that a field is left out. */
  public static @Nullable String unlessZero(Duration duration) {
    return duration.isZero() ? null : of(duration);
  }

  /** The length as text. */
  public static String of(Duration duration) {
    StringBuilder text = new StringBuilder();
    append(text, duration.toDaysPart(), "d");
    append(text, duration.toHoursPart(), "h");
    append(text, duration.toMinutesPart(), "m");
    append(text, duration.toSecondsPart(), "s");
    append(text, duration.toMillisPart(), "ms");
    return text.isEmpty() ? "0s" : text.toString();
  }

  private static void append(StringBuilder text, long count, String unit) {
    if (count != 0) {
      text.append(count).append(unit);
    }
  }
}
