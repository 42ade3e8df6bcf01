package dev.tocsin.generate.prometheus;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.Endpoint;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.ServiceDiscovery;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.model.secret.SecretFile;
import dev.tocsin.model.unit.PrometheusDuration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of {@code scrape_configs}. What is Prometheus's default is left out. */
final class ScrapeConfig {
  private ScrapeConfig() {}

  static Fields of(ScrapeJob job) {
    Endpoint endpoint = job.endpoint();
    return Fields.of("job_name", job.name())
        .with("scrape_interval", PrometheusDuration.orNull(job.interval()))
        .with("scrape_timeout", PrometheusDuration.orNull(job.timeout()))
        .with("honor_labels", job.targetLabelsWin() ? true : null)
        .with("metrics_path", unless(endpoint.path(), "/metrics"))
        .with("scheme", endpoint.https() ? "https" : null)
        .withUnlessEmpty("authorization", authorization(endpoint.bearerToken()))
        .withUnlessEmpty("tls_config", Fields.of("ca_file", endpoint.caFile()))
        .withUnlessEmpty("static_configs", staticConfigs(job.discoveries()))
        .withUnlessEmpty("kubernetes_sd_configs", kubernetesConfigs(job.discoveries()))
        .withUnlessEmpty("relabel_configs", relabelConfigs(job.relabelings()))
        .withUnlessEmpty("metric_relabel_configs", relabelConfigs(job.metricRelabelings()));
  }

  /** The type is left out: Prometheus's default is Bearer. */
  private static Fields authorization(@Nullable SecretFile token) {
    return token == null ? Fields.none() : Fields.of("credentials_file", token.path());
  }

  private static List<Fields> staticConfigs(List<ServiceDiscovery> discoveries) {
    return discoveries.stream()
        .filter(StaticTargets.class::isInstance)
        .map(StaticTargets.class::cast)
        .map(
            targets ->
                Fields.of("targets", targets.addresses())
                    .withUnlessEmpty("labels", Fields.of(targets.labels())))
        .toList();
  }

  private static List<Fields> kubernetesConfigs(List<ServiceDiscovery> discoveries) {
    return discoveries.stream()
        .filter(KubernetesDiscovery.class::isInstance)
        .map(KubernetesDiscovery.class::cast)
        .map(ScrapeConfig::kubernetesConfig)
        .toList();
  }

  private static Fields kubernetesConfig(KubernetesDiscovery discovery) {
    return Fields.of("role", discovery.role().id())
        .withUnlessEmpty(
            "namespaces", Fields.none().withUnlessEmpty("names", discovery.namespaces()));
  }

  private static List<Fields> relabelConfigs(List<Relabeling> relabelings) {
    return relabelings.stream().map(ScrapeConfig::relabelConfig).toList();
  }

  private static Fields relabelConfig(Relabeling step) {
    Label target = step.target();
    return Fields.none()
        .withUnlessEmpty("source_labels", step.sources().stream().map(Label::name).toList())
        .with("separator", unless(step.separator(), Relabeling.DEFAULT_SEPARATOR))
        .with("regex", unless(step.regex(), Relabeling.DEFAULT_REGEX))
        .with("target_label", target == null ? null : target.name())
        .with("replacement", unless(step.replacement(), Relabeling.DEFAULT_REPLACEMENT))
        .with("action", unless(step.action().id(), Relabeling.Action.REPLACE.id()));
  }

  private static @Nullable String unless(String value, String defaultValue) {
    return value.equals(defaultValue) ? null : value;
  }
}
