package dev.tocsin.model.unit;

import dev.tocsin.model.definition.DefinitionException;
import java.time.Duration;

/** Durations as people say them, to be imported statically: {@code minutes(5)}. */
public final class Durations {
  private Durations() {}

  /** So many seconds; fractions of down to a millisecond are kept. */
  public static Duration seconds(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** So many minutes. */
  public static Duration minutes(long minutes) {
    return Duration.ofMinutes(minutes);
  }

  /** So many hours. */
  public static Duration hours(long hours) {
    return Duration.ofHours(hours);
  }

  /** So many days of 24 hours. */
  public static Duration days(long days) {
    return Duration.ofDays(days);
  }

  /**
   * A duration longer than zero.
   *
   * @param what what the duration is, such as {@code "a scrape interval"}
   * @throws DefinitionException if it is zero or negative
   */
  public static Duration positive(Duration duration, String what) {
    if (duration.isNegative() || duration.isZero()) {
      throw DefinitionException.here(
          what + " of " + duration + " is not longer than zero", "give a positive duration");
    }
    return duration;
  }

  /** A duration in seconds, fractions kept. */
  public static double toSeconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
