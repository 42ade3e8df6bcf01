package dev.tocsin.check.route;

import dev.tocsin.model.routing.TimeInterval;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The minutes of a week, from Monday's midnight, that time intervals last. */
final class Week {
  private static final int DAY = 24 * 60;
  private static final int MINUTES = 7 * DAY;

  private Week() {}

  /** Whether an interval never ends. */
  static boolean isWhole(TimeInterval interval) {
    return minutes(List.of(interval)).cardinality() == MINUTES;
  }

  /**
   * Whether a route that is mute and active during these is always mute. Where their time zones
   * differ that is not known, unless one of them mutes by itself.
   *
   * @param active empty for always
   */
  static boolean isMute(List<TimeInterval> muted, List<TimeInterval> active) {
    if (muted.stream().anyMatch(Week::isWhole)) {
      return true;
    }
    Stream<ZoneId> zones =
        Stream.concat(muted.stream(), active.stream()).map(each -> each.zone().normalized());
    if (muted.isEmpty() || zones.distinct().count() > 1) {
      return false;
    }
    BitSet loud = new BitSet();
    if (active.isEmpty()) {
      loud.set(0, MINUTES);
    } else {
      loud.or(minutes(active));
    }
    loud.andNot(minutes(muted));
    return loud.isEmpty();
  }

  private static BitSet minutes(List<TimeInterval> intervals) {
    BitSet minutes = new BitSet();
    for (TimeInterval interval : intervals) {
      List<DayOfWeek> days =
          interval.weekdays().isEmpty() ? List.of(DayOfWeek.values()) : interval.weekdays();
      List<TimeInterval.Times> times =
          interval.times().isEmpty()
              ? List.of(new TimeInterval.Times(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
              : interval.times();
      for (DayOfWeek day : days) {
        int start = (day.getValue() - 1) * DAY;
        for (TimeInterval.Times part : times) {
          minutes.set(start + minute(part.from()), start + end(part.to()));
        }
      }
    }
    return minutes;
  }

  /** Midnight as an end is the end of the day. */
  private static int end(LocalTime time) {
    return time.equals(LocalTime.MIDNIGHT) ? DAY : minute(time);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
