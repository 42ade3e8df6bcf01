package dev.tocsin.reader.alertmanager;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Timing;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the routing tree. */
final class RouteReader {
  /** Groups by all labels. */
  private static final String ALL = "...";

  private static final Set<String> KEYS =
      Set.of(
          "receiver",
          "group_by",
          "match",
          "match_re",
          "matchers",
          "mute_time_intervals",
          "active_time_intervals",
          "continue",
          "routes",
          "group_wait",
          "group_interval",
          "repeat_interval",
          "labels");

  private final Receivers receivers;
  private final TimeIntervals intervals;
  private final Reading reading;

  RouteReader(Receivers receivers, TimeIntervals intervals, Reading reading) {
    this.receivers = receivers;
    this.intervals = intervals;
    this.reading = reading;
  }

  /** A route, and everything below it. */
  Route read(Node node) {
    Fields fields = Fields.of(node, "a route", reading).only(KEYS);
    Scalar name = fields.scalar("receiver");
    Optional<Receiver> receiver =
        name == null || name.value().isEmpty()
            ? Optional.empty()
            : Optional.of(receivers.named(name));
    return new Route(
        MatcherReader.read(fields, "", reading),
        receiver,
        timing(fields),
        fields.flag("continue", false),
        intervals.named(fields.texts("mute_time_intervals")),
        intervals.named(fields.texts("active_time_intervals")),
        fields.list("routes").stream().map(this::read).toList(),
        fields.origin());
  }

  private Timing timing(Fields fields) {
    return new Timing(
        fields.has("group_by") ? groupBy(fields) : null,
        fields.duration("group_wait"),
        positive(fields, "group_interval"),
        positive(fields, "repeat_interval"));
  }

  private List<Label> groupBy(Fields fields) {
    List<Label> labels = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Scalar name : fields.texts("group_by")) {
      if (name.value().isBlank()) {
        reading.refuse(name, "a label's name is empty", "write one, such as alertname");
      } else if (!seen.add(name.value())) {
        reading.refuse(name, "`" + name.value() + "` is there twice", "remove one");
      } else {
        labels.add(new Label(name.value(), "", List.of()));
      }
    }
    Node list = fields.get("group_by");
    if (list != null && seen.contains(ALL) && seen.size() > 1) {
      reading.refuse(
          list, "`...` groups by all labels and stands alone", "remove the others, or `...`");
    }
    return labels;
  }

  private @Nullable Duration positive(Fields fields, String key) {
    Duration duration = fields.duration(key);
    Node node = fields.get(key);
    if (duration != null && node != null && duration.isZero()) {
      reading.refuse(node, "`" + key + "` is longer than zero", "write one such as 5m");
      return null;
    }
    return duration;
  }
}
