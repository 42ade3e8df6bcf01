package dev.tocsin.model.prometheus;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Prometheus server.
 *
 * @param scrapeInterval how often a job is scraped that does not say otherwise
 * @param evaluationInterval how often a rule group is evaluated that does not say otherwise
 * @param externalLabels what tells this server's series and alerts from those of others
 * @param alertmanagers where alerts are sent
 * @param version the release that runs; 3.5, which has long-term support, where nothing is said
 */
public record PrometheusServer(
    Duration scrapeInterval,
    Duration evaluationInterval,
    Map<String, String> externalLabels,
    StaticTargets alertmanagers,
    Storage storage,
    PrometheusVersion version) {
  /** A server with Prometheus's own defaults but a scrape each half minute, and no Alertmanager. */
  public static final PrometheusServer DEFAULT =
      new PrometheusServer(
          Durations.seconds(30),
          Durations.seconds(30),
          Map.of(),
          StaticTargets.of(),
          new Storage(Durations.days(15), 0),
          new PrometheusVersion(3, 5));

  public PrometheusServer {
    externalLabels = Collections.unmodifiableMap(new LinkedHashMap<>(externalLabels));
  }

  public PrometheusServer scrapeInterval(Duration interval) {
    return new PrometheusServer(
        Durations.positive(interval, "a scrape interval"),
        evaluationInterval,
        externalLabels,
        alertmanagers,
        storage,
        version);
  }

  public PrometheusServer evaluationInterval(Duration interval) {
    return new PrometheusServer(
        scrapeInterval,
        Durations.positive(interval, "an evaluation interval"),
        externalLabels,
        alertmanagers,
        storage,
        version);
  }

  public PrometheusServer externalLabel(Label label, String value) {
    Map<String, String> more = new LinkedHashMap<>(externalLabels);
    more.put(label.name(), value);
    return new PrometheusServer(
        scrapeInterval, evaluationInterval, more, alertmanagers, storage, version);
  }

  /** Where alerts are sent, each as {@code host:port}. */
  public PrometheusServer alertmanagers(String... addresses) {
    return new PrometheusServer(
        scrapeInterval,
        evaluationInterval,
        externalLabels,
        StaticTargets.of(addresses),
        storage,
        version);
  }

  public PrometheusServer storage(Storage storage) {
    return new PrometheusServer(
        scrapeInterval, evaluationInterval, externalLabels, alertmanagers, storage, version);
  }

  /**
   * The release that runs, such as {@code 3.5}.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if it is none
   */
  public PrometheusServer version(String version) {
    return new PrometheusServer(
        scrapeInterval,
        evaluationInterval,
        externalLabels,
        alertmanagers,
        storage,
        PrometheusVersion.of(version));
  }
}
