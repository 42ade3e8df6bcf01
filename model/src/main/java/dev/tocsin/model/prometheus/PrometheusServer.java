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
 */
public record PrometheusServer(
    Duration scrapeInterval,
    Duration evaluationInterval,
    Map<String, String> externalLabels,
    StaticTargets alertmanagers,
    Storage storage) {
  /** A server with Prometheus's own defaults but a scrape each half minute, and no Alertmanager. */
  public static final PrometheusServer DEFAULT =
      new PrometheusServer(
          Durations.seconds(30),
          Durations.seconds(30),
          Map.of(),
          StaticTargets.of(),
          new Storage(Durations.days(15), 0));

  public PrometheusServer {
    externalLabels = Collections.unmodifiableMap(new LinkedHashMap<>(externalLabels));
  }

  public PrometheusServer scrapeInterval(Duration interval) {
    return new PrometheusServer(
        Durations.positive(interval, "a scrape interval"),
        evaluationInterval,
        externalLabels,
        alertmanagers,
        storage);
  }

  public PrometheusServer evaluationInterval(Duration interval) {
    return new PrometheusServer(
        scrapeInterval,
        Durations.positive(interval, "an evaluation interval"),
        externalLabels,
        alertmanagers,
        storage);
  }

  public PrometheusServer externalLabel(Label label, String value) {
    Map<String, String> more = new LinkedHashMap<>(externalLabels);
    more.put(label.name(), value);
    return new PrometheusServer(scrapeInterval, evaluationInterval, more, alertmanagers, storage);
  }

  /** Where alerts are sent, each as {@code host:port}. */
  public PrometheusServer alertmanagers(String... addresses) {
    return new PrometheusServer(
        scrapeInterval, evaluationInterval, externalLabels, StaticTargets.of(addresses), storage);
  }

  public PrometheusServer storage(Storage storage) {
    return new PrometheusServer(
        scrapeInterval, evaluationInterval, externalLabels, alertmanagers, storage);
  }
}
