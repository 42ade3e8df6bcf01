package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.alertmanager.NotificationTemplateEmitter;
import dev.tocsin.generate.alertmanager.TimeIntervalFields;
import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.TimeInterval;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who is told of what Grafana's own rules ring: contact points, policies, mute timings and the
 * words of notifications, which are the same templates as Alertmanager's.
 */
public final class GrafanaNotificationEmitter implements Emitter {
  private static final String FOLDER = "monitoring/grafana/provisioning/alerting/";

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    return monitoring.grafana().alerting().isEmpty()
        ? Stream.empty()
        : monitoring.routing().stream().flatMap(routing -> files(monitoring, routing));
  }

  private static Stream<Artifact> files(Monitoring monitoring, AlertRouting routing) {
    return Stream.of(
            file(
                monitoring,
                "contact-points",
                "contactPoints",
                routing.receivers().stream().map(ContactPointFields::of).toList()),
            file(monitoring, "policies", "policies", List.of(PolicyFields.root(routing))),
            file(
                monitoring,
                "mute-timings",
                "muteTimes",
                routing.timeIntervals().stream().map(GrafanaNotificationEmitter::timing).toList()),
            file(monitoring, "templates", "templates", templates(monitoring)))
        .flatMap(file -> file);
  }

  /** A file, unless nothing would stand in it. */
  private static Stream<Artifact> file(
      Monitoring monitoring, String name, String key, List<Fields> entries) {
    return entries.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Artifact(
                FOLDER + name + ".yml",
                Yaml.write(monitoring, Fields.of("apiVersion", 1).with(key, entries))));
  }

  /** Not searched for variables of the environment: it is read as it stands. */
  private static Fields timing(TimeInterval interval) {
    return Fields.of("orgId", 1).and(TimeIntervalFields.of(interval));
  }

  /** Not searched for variables of the environment: they are read as they stand. */
  private static List<Fields> templates(Monitoring monitoring) {
    return new NotificationTemplateEmitter()
        .emit(monitoring)
        .map(
            file ->
                Fields.of("orgId", 1).with("name", monitoring.name()).with("template", file.text()))
        .toList();
  }
}
