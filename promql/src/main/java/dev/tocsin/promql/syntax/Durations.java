package dev.tocsin.promql.syntax;

import java.time.Duration;

/** Durations as Prometheus reads and writes them: {@code 1h30m}, no shorter than milliseconds. */
final class Durations {
  private static final String[] UNITS = {"y", "w", "d", "h", "m", "s", "ms"};
  private static final long[] MILLIS = {
    365 * 86_400_000L, 7 * 86_400_000L, 86_400_000L, 3_600_000L, 60_000L, 1000L, 1L
  };
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** The longest that fits in 64 bits of nanoseconds, in seconds. */
  private static final double LONGEST = 0x1p63 / 1e9;

  private Durations() {}

  /**
   * The nanoseconds of a part of a text that starts with a digit.
   *
   * @throws IllegalArgumentException if it is no duration; its message says why
   */
  static long parse(String text, int start, int end) {
    long nanos = 0;
    int lastUnit = -1;
    int i = start;
    while (i < end) {
      int digits = i;
      while (i < end && Names.isDigit(text.charAt(i))) {
        i++;
      }
      int unitStart = i;
      while (i < end && !Names.isDigit(text.charAt(i))) {
        i++;
      }
      int unit = unit(text, unitStart, i);
      if (unit <= lastUnit) {
        throw new IllegalArgumentException("units go from the largest to the smallest, each once");
      }
      lastUnit = unit;
      nanos = add(nanos, text, digits, unitStart, MILLIS[unit] * NANOS_PER_MILLI);
    }
    return nanos;
  }

  private static int unit(String text, int start, int end) {
    for (int i = 0; i < UNITS.length; i++) {
      if (UNITS[i].length() == end - start && text.startsWith(UNITS[i], start)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "`" + text.substring(start, end) + "` is not a unit of time");
  }

  private static long add(long nanos, String text, int start, int end, long unit) {
    try {
      long count = Long.parseLong(text, start, end, 10);
      return Math.addExact(nanos, Math.multiplyExact(count, unit));
    } catch (NumberFormatException | ArithmeticException tooLarge) {
      throw new IllegalArgumentException("a duration reaches at most 292 years", tooLarge);
    }
  }

  /** Whether a number of seconds is no duration. */
  static boolean isOutOfRange(double seconds) {
    return seconds > LONGEST || seconds < -LONGEST;
  }

  /** Nanoseconds as a number of seconds, rounded as Go does. */
  static double toSeconds(long nanos) {
    long seconds = nanos / 1_000_000_000L;
    return seconds + (nanos - seconds * 1_000_000_000L) / 1e9;
  }

  /** A number of seconds, rounded to nanoseconds. */
  static Duration ofSeconds(double seconds) {
    if (Double.isNaN(seconds)) {
      return Duration.ofNanos(Long.MIN_VALUE); // as Go converts it
    }
    double nanos = seconds * 1e9;
    long rounded = nanos < 0 ? -Math.round(-nanos) : Math.round(nanos);
    return Duration.ofNanos(rounded);
  }

  /** A number of seconds, as it comes from a literal, as a duration is written. */
  static void appendSeconds(StringBuilder out, double seconds) {
    append(out, Duration.ofNanos((long) (seconds * 1e9)));
  }

  /** As short as it can be written; years and weeks only where nothing remains. */
  static void append(StringBuilder out, Duration duration) {
    long millis = duration.toMillis();
    if (duration.isNegative()) {
      out.append('-');
      millis = -millis;
    }
    if (millis == 0) {
      out.append("0s");
      return;
    }
    for (int i = 0; i < UNITS.length; i++) {
      boolean onlyExact = i < 2;
      if (onlyExact && millis % MILLIS[i] != 0) {
        continue;
      }
      long count = millis / MILLIS[i];
      if (count > 0) {
        out.append(count).append(UNITS[i]);
        millis -= count * MILLIS[i];
      }
    }
  }
}
