package dev.tocsin.generate.alertmanager;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.routing.TimeInterval;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One entry of {@code time_intervals}. */
public final class TimeIntervalFields {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private TimeIntervalFields() {}

  public static Fields of(TimeInterval interval) {
    Fields when =
        Fields.none()
            .withUnlessEmpty(
                "times", interval.times().stream().map(TimeIntervalFields::times).toList())
            .withUnlessEmpty(
                "weekdays",
                interval.weekdays().stream()
                    .map(day -> day.name().toLowerCase(Locale.ROOT))
                    .toList())
            .with("location", location(interval.zone()));
    return Fields.of("name", interval.name()).with("time_intervals", List.of(when));
  }

  private static Fields times(TimeInterval.Times times) {
    boolean endsWithDay = times.to().equals(LocalTime.MIDNIGHT);
    return Fields.of("start_time", TIME.format(times.from()))
        .with("end_time", endsWithDay ? "24:00" : TIME.format(times.to()));
  }

  /** Alertmanager's default is UTC. */
  private static @Nullable String location(ZoneId zone) {
    return zone.normalized().equals(ZoneOffset.UTC) ? null : zone.getId();
  }
}
