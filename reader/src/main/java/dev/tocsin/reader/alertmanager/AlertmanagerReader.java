package dev.tocsin.reader.alertmanager;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.LiteralSecrets;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import dev.tocsin.reader.yaml.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code alertmanager.yml} as Alertmanager 0.34 does: its routes, inhibitions and time
 * intervals as a whole, of its integrations which there are.
 */
public final class AlertmanagerReader {
  private static final Set<String> KEYS =
      Set.of(
          "global",
          "route",
          "inhibit_rules",
          "receivers",
          "templates",
          "mute_time_intervals",
          "time_intervals",
          "tracing",
          "event_recorder");

  private static final Set<String> INHIBITION =
      Set.of(
          "name",
          "source_match",
          "source_match_re",
          "source_matchers",
          "target_match",
          "target_match_re",
          "target_matchers",
          "equal");

  private AlertmanagerReader() {}

  /** The routing of a file as far as it can be read; what is wrong is told. */
  public static List<AlertRouting> read(Reading reading) {
    List<Node> documents = YamlTree.read(reading);
    if (documents.isEmpty()) {
      if (reading.problems().isEmpty()) {
        reading.refuse(
            Reading.INVALID_VALUE,
            reading.file().start(),
            "the configuration is empty",
            "write `route:` and `receivers:`");
      }
      return List.of();
    }
    Fields file = Fields.of(documents.get(0), "the configuration", reading).only(KEYS);
    LiteralSecrets.tell(file.mapping(), reading);
    Node route = file.get("route");
    if (route == null) {
      reading.refuse(documents.get(0), "there is no route", "write `route:` with a receiver");
      return List.of();
    }
    Receivers receivers = new Receivers(file, reading);
    TimeIntervals intervals = new TimeIntervals(file, reading);
    Route root = new RouteReader(receivers, intervals, reading).read(route);
    receivers.tellUnused();
    intervals.tellUnused();
    refuseNarrow(Fields.of(route, "a route", reading), route, reading);
    List<Inhibition> inhibitions =
        file.list("inhibit_rules").stream().map(node -> inhibition(node, reading)).toList();
    if (root.receiver().isEmpty()) {
      reading.refuse(route, "the root of the routes has no receiver", "write `receiver: …`");
    }
    Receiver receiver =
        root.receiver().orElseGet(() -> new Receiver("unnamed", List.of(), true, root.origin()));
    return List.of(
        new AlertRouting(
            receiver, root.timing(), root.children(), inhibitions, List.of(), root.origin()));
  }

  /** The root takes every alert at any time. */
  private static void refuseNarrow(Fields root, Node node, Reading reading) {
    boolean narrow = !MatcherReader.read(root, "", new Reading(reading.file())).isEmpty();
    for (String key : List.of("match", "match_re", "matchers")) {
      if (narrow && root.has(key)) {
        reading.refuse(
            node,
            "the root of the routes takes every alert and has no `" + key + "`",
            "move it into a route below");
      }
    }
    for (String key : List.of("mute_time_intervals", "active_time_intervals")) {
      if (!root.texts(key).isEmpty()) {
        reading.refuse(
            node,
            "the root of the routes tells at any time and has no `" + key + "`",
            "move it into a route below");
      }
    }
  }

  private static Inhibition inhibition(Node node, Reading reading) {
    Fields fields = Fields.of(node, "an inhibition", reading).only(INHIBITION);
    List<Label> equal = new ArrayList<>();
    for (Scalar name : fields.texts("equal")) {
      reading.attempt(name, () -> new Label(name.value(), "", List.of())).ifPresent(equal::add);
    }
    return new Inhibition(
        MatcherReader.read(fields, "source_", reading),
        MatcherReader.read(fields, "target_", reading),
        equal,
        fields.origin());
  }
}
