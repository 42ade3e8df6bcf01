package dev.tocsin.reader.alertmanager;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.model.routing.Integration;
import dev.tocsin.model.routing.OtherIntegration;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.reader.yaml.Fields;
import dev.tocsin.reader.yaml.Mapping;
import dev.tocsin.reader.yaml.Node;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The receivers that a configuration defines. One without integrations drops what it gets. */
final class Receivers {
  private static final String CONFIGS = "_configs";

  /** The integrations of Alertmanager 0.34. */
  private static final Set<String> KINDS =
      Set.of(
          "discord",
          "email",
          "incidentio",
          "jira",
          "mattermost",
          "msteams",
          "msteamsv2",
          "opsgenie",
          "pagerduty",
          "pushover",
          "rocketchat",
          "slack",
          "sns",
          "telegram",
          "victorops",
          "webex",
          "webhook",
          "wechat");

  /** The integrations that say nothing of an alert's end unless they are told to. */
  private static final Set<String> ONLY_FIRING = Set.of("email", "slack", "wechat");

  private final Map<String, Receiver> byName = new LinkedHashMap<>();
  private final Map<String, Node> places = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Reading reading;

  Receivers(Fields file, Reading reading) {
    this.reading = reading;
    file.list("receivers").forEach(this::add);
  }

  private void add(Node node) {
    Set<String> keys = new HashSet<>(Set.of("name", "labels"));
    KINDS.forEach(kind -> keys.add(kind + CONFIGS));
    Fields fields = Fields.of(node, "a receiver", reading).only(keys);
    String name = fields.text("name");
    List<Integration> integrations = new ArrayList<>();
    for (Mapping.Entry entry : fields.mapping().entries()) {
      String key = entry.key().value();
      if (key.endsWith(CONFIGS) && keys.contains(key)) {
        String kind = key.substring(0, key.length() - CONFIGS.length());
        fields.list(key).forEach(config -> integrations.add(integration(kind, config)));
      }
    }
    if (name.isBlank()) {
      reading.refuse(node, "a receiver has no name", "write `name: …`");
    } else if (byName.containsKey(name)) {
      reading.refuse(node, "there are two receivers named `" + name + "`", "rename one");
    } else {
      byName.put(name, new Receiver(name, integrations, integrations.isEmpty(), fields.origin()));
      places.put(name, node);
    }
  }

  private Integration integration(String kind, Node config) {
    Fields fields = Fields.of(config, "`" + kind + CONFIGS + "`", reading);
    return new OtherIntegration(kind, fields.flag("send_resolved", !ONLY_FIRING.contains(kind)));
  }

  /** The receiver that a route names. */
  Receiver named(Scalar name) {
    used.add(name.value());
    Receiver receiver = byName.get(name.value());
    if (receiver != null) {
      return receiver;
    }
    String fix =
        DidYouMean.nearest(name.value(), new TreeSet<>(byName.keySet()))
            .map(near -> "did you mean `" + near + "`?")
            .orElse("define it under `receivers`");
    reading.refuse(name, "there is no receiver `" + name.value() + "`", fix);
    return new Receiver(
        name.value().isBlank() ? "unnamed" : name.value(),
        List.of(),
        true,
        reading.file().at(name));
  }

  /** Tells of those that no route has named. */
  void tellUnused() {
    places.forEach(
        (name, node) -> {
          if (!used.contains(name)) {
            reading.warn(
                "route/unused-receiver",
                node,
                "no route leads to the receiver `" + name + "`",
                "name it in a route, or remove it");
          }
        });
  }
}
