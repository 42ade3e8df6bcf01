package dev.tocsin.model.unit;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time as Prometheus, Alertmanager and Grafana read them: {@code 1h30m}, in days and
 * smaller units down to milliseconds. Reading follows {@code model.ParseDuration} of
 * prometheus/common 0.67: years of 365 days and weeks too, each unit at most once, from the largest
 * to the smallest.
 */
public final class PrometheusDuration {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(\\d+)y)?(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");

  private static final long[] MILLIS = {
    31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L
  };

  private PrometheusDuration() {}

  /** The length that a text such as {@code 1h30m} or {@code 0} means, or empty if it is none. */
  public static Optional<Duration> parse(String text) {
    if (text.equals("0")) {
      return Optional.of(Duration.ZERO);
    }
    Matcher form = FORM.matcher(text);
    if (text.isEmpty() || !form.matches()) {
      return Optional.empty();
    }
    BigInteger millis = BigInteger.ZERO;
    for (int unit = 0; unit < MILLIS.length; unit++) {
      String count = form.group(unit + 1);
      if (count != null) {
        millis = millis.add(new BigInteger(count).multiply(BigInteger.valueOf(MILLIS[unit])));
      }
    }
    // Go counts nanoseconds in 64 bits
    return millis.compareTo(BigInteger.valueOf(Long.MAX_VALUE / 1_000_000)) > 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(millis.longValue()));
  }

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
