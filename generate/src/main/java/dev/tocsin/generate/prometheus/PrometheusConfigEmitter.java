package dev.tocsin.generate.prometheus;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.unit.PrometheusDuration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The configuration of the Prometheus server, as Prometheus 3 reads it. */
public final class PrometheusConfigEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    PrometheusServer server = monitoring.prometheus();
    Fields config =
        Fields.of("global", global(server))
            .withUnlessEmpty("rule_files", ruleFiles(monitoring))
            .withUnlessEmpty("alerting", alerting(server))
            .withUnlessEmpty(
                "scrape_configs", monitoring.scrapeJobs().stream().map(ScrapeConfig::of).toList());
    return Stream.of(
        new Artifact("monitoring/prometheus/prometheus.yml", Yaml.write(monitoring, config)));
  }

  private static Fields global(PrometheusServer server) {
    return Fields.of("scrape_interval", PrometheusDuration.of(server.scrapeInterval()))
        .with("evaluation_interval", PrometheusDuration.of(server.evaluationInterval()))
        .withUnlessEmpty("external_labels", externalLabels(server));
  }

  /** Prometheus 3 replaces {@code $name} in them by the environment; {@code $$} is a dollar. */
  private static Fields externalLabels(PrometheusServer server) {
    Fields labels = Fields.none();
    for (Map.Entry<String, String> label : server.externalLabels().entrySet()) {
      labels = labels.with(label.getKey(), label.getValue().replace("$", "$$"));
    }
    return labels;
  }

  private static List<String> ruleFiles(Monitoring monitoring) {
    return monitoring.rules().isEmpty() ? List.of() : List.of("rules/*.yml");
  }

  private static Fields alerting(PrometheusServer server) {
    List<String> addresses = server.alertmanagers().addresses();
    return addresses.isEmpty()
        ? Fields.none()
        : Fields.of(
            "alertmanagers",
            List.of(Fields.of("static_configs", List.of(Fields.of("targets", addresses)))));
  }
}
