package dev.tocsin.model.dashboard.setting;

import java.time.Duration;

/**
 * Lengths of time for Grafana, which reads nothing behind the first number and unit: 90 minutes are
 * {@code 90m}, not {@code 1h30m}.
 */
public final class GrafanaDuration {
  private static final String[] UNITS = {"d", "h", "m", "s"};
  private static final long[] MILLIS = {86_400_000L, 3_600_000L, 60_000L, 1000L};

  private GrafanaDuration() {}

  /** Such as {@code 90m}. */
  public static String of(Duration duration) {
    long millis = duration.toMillis();
    for (int i = 0; i < UNITS.length; i++) {
      if (millis % MILLIS[i] == 0) {
        return millis / MILLIS[i] + UNITS[i];
      }
    }
    return millis + "ms";
  }
}
