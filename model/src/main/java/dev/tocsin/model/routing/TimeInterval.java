package dev.tocsin.model.routing;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A time that comes again and again, in which a route is mute or active.
 *
 * @param times parts of a day; empty for the whole day
 * @param weekdays empty for every day
 * @param zone the time zone in which days and hours are meant
 */
public record TimeInterval(
    String name, List<Times> times, List<DayOfWeek> weekdays, ZoneId zone, Origin origin)
    implements Allowing<TimeInterval> {
  /**
   * A part of a day.
   *
   * @param from included
   * @param to excluded; midnight is the end of the day
   */
  public record Times(LocalTime from, LocalTime to) {
    /**
     * @throws DefinitionException if it ends before it starts
     */
    public Times {
      if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
        throw DefinitionException.here(
            "the time from " + from + " to " + to + " ends before it starts",
            "split it at midnight: one up to 00:00, one from 00:00");
      }
    }
  }

  /**
   * @throws DefinitionException if the name is blank
   */
  public TimeInterval {
    Names.notBlank(name, "a time interval's name");
    times = List.copyOf(times);
    weekdays = List.copyOf(weekdays);
  }

  /** A time interval that always lasts, until it is told when. */
  public static TimeInterval named(String name) {
    return new TimeInterval(name, List.of(), List.of(), ZoneOffset.UTC, Defined.here());
  }

  /** Adds a part of a day; midnight as its end is the end of the day. */
  public TimeInterval between(LocalTime from, LocalTime to) {
    List<Times> more = new ArrayList<>(times);
    more.add(new Times(from, to));
    return new TimeInterval(name, more, weekdays, zone, origin);
  }

  public TimeInterval on(DayOfWeek... weekdays) {
    return new TimeInterval(name, times, List.of(weekdays), zone, origin);
  }

  /**
   * Means its days and hours in a time zone.
   *
   * @throws DefinitionException if the zone is an offset such as {@code +02:00}, which Alertmanager
   *     does not know
   */
  public TimeInterval in(ZoneId zone) {
    ZoneId plain = zone.normalized();
    if (plain instanceof ZoneOffset && !plain.equals(ZoneOffset.UTC)) {
      throw DefinitionException.here(
          "`" + zone + "` is no place", "name one: ZoneId.of(\"Europe/Berlin\")");
    }
    return new TimeInterval(name, times, weekdays, zone, origin);
  }

  @Override
  public TimeInterval at(Origin origin) {
    return new TimeInterval(name, times, weekdays, zone, origin);
  }
}
