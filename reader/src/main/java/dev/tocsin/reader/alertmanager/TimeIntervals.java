package dev.tocsin.reader.alertmanager;

import dev.tocsin.model.routing.TimeInterval;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The time intervals that a configuration defines. One that the model can't hold, because it has
 * several parts or names days of the month, months or years, is known by its name only.
 */
final class TimeIntervals {
  private static final Set<String> KEYS = Set.of("name", "time_intervals");
  private static final Set<String> PART =
      Set.of("times", "weekdays", "days_of_month", "months", "years", "location");

  private final Map<String, Optional<TimeInterval>> byName = new LinkedHashMap<>();
  private final Map<String, Node> places = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Reading reading;

  TimeIntervals(Fields file, Reading reading) {
    this.reading = reading;
    file.list("mute_time_intervals").forEach(this::add);
    file.list("time_intervals").forEach(this::add);
  }

  private void add(Node node) {
    Fields fields = Fields.of(node, "a time interval", reading).only(KEYS);
    String name = fields.text("name");
    List<Node> parts = fields.list("time_intervals");
    if (name.isBlank()) {
      reading.refuse(node, "a time interval has no name", "write `name: …`");
    } else if (byName.containsKey(name)) {
      reading.refuse(node, "there are two time intervals named `" + name + "`", "rename one");
    } else {
      byName.put(name, interval(name, parts, fields));
      places.put(name, node);
    }
  }

  private Optional<TimeInterval> interval(String name, List<Node> parts, Fields fields) {
    List<Optional<TimeInterval>> read = new ArrayList<>();
    for (Node part : parts) {
      Fields inner = Fields.of(part, "a part of a time interval", reading).only(PART);
      boolean held = !inner.has("days_of_month") && !inner.has("months") && !inner.has("years");
      List<TimeInterval.Times> times = times(inner);
      List<DayOfWeek> weekdays = weekdays(inner);
      ZoneId zone = zone(inner);
      read.add(
          held
              ? Optional.of(new TimeInterval(name, times, weekdays, zone, fields.origin()))
              : Optional.empty());
    }
    return read.size() == 1 ? read.get(0) : Optional.empty();
  }

  private List<TimeInterval.Times> times(Fields part) {
    List<TimeInterval.Times> times = new ArrayList<>();
    for (Node node : part.list("times")) {
      Fields range = Fields.of(node, "a range of times", reading);
      range.only(Set.of("start_time", "end_time"));
      Optional<LocalTime> from = time(node, range.text("start_time"));
      Optional<LocalTime> to = time(node, range.text("end_time"));
      if (from.isPresent() && to.isPresent()) {
        reading
            .attempt(node, () -> new TimeInterval.Times(from.get(), to.get()))
            .ifPresent(times::add);
      }
    }
    return times;
  }

  private Optional<LocalTime> time(Node node, String text) {
    if (text.equals("24:00")) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    if (text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
      return Optional.of(LocalTime.parse(text));
    }
    reading.refuse(node, "`" + text + "` is no time of day", "write it as 09:00");
    return Optional.empty();
  }

  private List<DayOfWeek> weekdays(Fields part) {
    List<DayOfWeek> days = new ArrayList<>();
    for (Scalar text : part.texts("weekdays")) {
      String[] ends = text.value().split(":", -1);
      Optional<DayOfWeek> first = day(ends[0]);
      Optional<DayOfWeek> last = day(ends[ends.length - 1]);
      // Alertmanager's week begins on Sunday.
      if (ends.length > 2
          || first.isEmpty()
          || last.isEmpty()
          || first.get().getValue() % 7 > last.get().getValue() % 7) {
        reading.refuse(
            text, "`" + text.value() + "` is no day of the week", "write monday, or monday:friday");
        continue;
      }
      for (DayOfWeek day = first.get(); ; day = day.plus(1)) {
        days.add(day);
        if (day == last.get()) {
          break;
        }
      }
    }
    return days;
  }

  private static Optional<DayOfWeek> day(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private ZoneId zone(Fields part) {
    Scalar location = part.scalar("location");
    try {
      return location == null || location.value().equals("Local")
          ? ZoneOffset.UTC
          : ZoneId.of(location.value());
    } catch (DateTimeException unknown) {
      reading.refuse(
          part.mapping(),
          "`" + part.text("location") + "` is no time zone",
          "write one such as Europe/Berlin");
      return ZoneOffset.UTC;
    }
  }

  /** Those that a route names, as far as the model holds them. */
  List<TimeInterval> named(List<Scalar> names) {
    List<TimeInterval> intervals = new ArrayList<>();
    for (Scalar name : names) {
      Optional<TimeInterval> interval = byName.get(name.value());
      used.add(name.value());
      if (interval == null) {
        reading.refuse(
            name,
            "there is no time interval `" + name.value() + "`",
            "define it under `time_intervals`");
      } else {
        interval.ifPresent(intervals::add);
      }
    }
    return intervals;
  }

  /** Tells of those that no route has named. */
  void tellUnused() {
    places.forEach(
        (name, node) -> {
          if (!used.contains(name)) {
            reading.warn(
                "route/unused-time-interval",
                node,
                "no route uses the time interval `" + name + "`",
                "name it in a route, or remove it");
          }
        });
  }
}
