package dev.tocsin.generate.alertmanager;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import java.util.List;
import java.util.stream.Stream;

/** The configuration of Alertmanager 0.28 and later. */
public final class AlertmanagerConfigEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    return monitoring.routing().stream()
        .map(
            routing ->
                new Artifact(
                    "monitoring/alertmanager/alertmanager.yml",
                    Yaml.write(monitoring, config(routing))));
  }

  private static Fields config(AlertRouting routing) {
    return Fields.of("route", RouteFields.root(routing))
        .with("receivers", routing.receivers().stream().map(ReceiverFields::of).toList())
        .withUnlessEmpty(
            "inhibit_rules",
            routing.inhibitions().stream().map(inhibition -> of(inhibition)).toList())
        .withUnlessEmpty(
            "time_intervals", routing.timeIntervals().stream().map(TimeIntervalFields::of).toList())
        .withUnlessEmpty("templates", templates(routing));
  }

  private static Fields of(Inhibition inhibition) {
    return Fields.of("source_matchers", Matchers.print(inhibition.sources()))
        .with("target_matchers", Matchers.print(inhibition.targets()))
        .withUnlessEmpty("equal", inhibition.equal().stream().map(Label::name).toList());
  }

  private static List<String> templates(AlertRouting routing) {
    return NotificationTemplates.of(routing).isEmpty() ? List.of() : List.of("templates/*.tmpl");
  }
}
