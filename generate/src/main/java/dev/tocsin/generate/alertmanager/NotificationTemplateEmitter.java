package dev.tocsin.generate.alertmanager;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Header;
import dev.tocsin.generate.format.Templates;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.NotificationTemplate;
import java.util.List;
import java.util.stream.Stream;

/** The words of notifications, as Go templates in one file. */
public final class NotificationTemplateEmitter implements Emitter {
  /** What the template reads. */
  public record View(List<NotificationTemplate> templates) {}

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    return monitoring.routing().stream()
        .map(NotificationTemplates::of)
        .filter(templates -> !templates.isEmpty())
        .map(
            templates ->
                new Artifact(
                    "monitoring/alertmanager/templates/" + monitoring.name() + ".tmpl",
                    Templates.fill(
                        "alertmanager/notifications.tmpl.ftl",
                        Header.of(monitoring),
                        new View(templates))));
  }
}
