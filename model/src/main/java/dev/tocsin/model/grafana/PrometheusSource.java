package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.Names;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;

/**
 * A Prometheus, or a server that answers like one. The options are those of {@code PromOptions} in
 * grafana-prometheus, of Grafana 11.6 to 13.0.
 */
public record PrometheusSource(Connection connection, SourceOptions options)
    implements DataSource, SourceStyle<PrometheusSource> {
  /** What answers. */
  public enum Flavor {
    PROMETHEUS("Prometheus"),
    MIMIR("Mimir"),
    CORTEX("Cortex"),
    THANOS("Thanos");

    private final String id;

    Flavor(String id) {
      this.id = id;
    }
  }

  /** How long the names of metrics and labels are kept in the browser. */
  public enum Cache {
    /** A minute. */
    LOW("Low"),
    /** Ten minutes. */
    MEDIUM("Medium"),
    /** An hour. */
    HIGH("High"),
    NONE("None");

    private final String id;

    Cache(String id) {
      this.id = id;
    }
  }

  @Override
  public Kind kind() {
    return Kind.PROMETHEUS;
  }

  @Override
  public PrometheusSource connection(Connection connection) {
    return new PrometheusSource(connection, options);
  }

  @Override
  public PrometheusSource options(SourceOptions options) {
    return new PrometheusSource(connection, options);
  }

  /** Another server than Prometheus itself; the version is the server's own. */
  public PrometheusSource flavor(Flavor flavor, String version) {
    return option("prometheusType", flavor.id).option("prometheusVersion", version);
  }

  /** How often its series have a sample; the global scrape interval where nothing is said. */
  public PrometheusSource interval(Duration interval) {
    return option("timeInterval", Durations.positive(interval, "an interval"));
  }

  /** How long Grafana waits for an answer. */
  public PrometheusSource timeout(Duration timeout) {
    return option("queryTimeout", Durations.positive(timeout, "a timeout"));
  }

  /** Asks by GET, for a proxy that refuses POST; a long expression does not fit into a URL. */
  public PrometheusSource askByGet() {
    return option("httpMethod", "GET");
  }

  /** Leads from an exemplar to its trace: this label of it holds the trace's id. */
  public PrometheusSource exemplars(String label, JaegerSource traces) {
    return exemplars(label, traces.uid());
  }

  /** Leads from an exemplar to its trace: this label of it holds the trace's id. */
  public PrometheusSource exemplars(String label, TempoSource traces) {
    return exemplars(label, traces.uid());
  }

  /** Leads from an exemplar to a page; {@code ${__value.raw}} in its URL is the trace's id. */
  public PrometheusSource exemplarsAt(String label, String url, String title) {
    return exemplar(
        SourceOptions.of("name", Names.label(label))
            .with("url", url)
            .with("urlDisplayLabel", title));
  }

  /** Shows the server's own alert rules among Grafana's. */
  public PrometheusSource showAlerts(boolean show) {
    return option("manageAlerts", show);
  }

  public PrometheusSource cache(Cache cache) {
    return option("cacheLevel", cache.id);
  }

  /**
   * Asks only for what is new when a dashboard refreshes.
   *
   * @param overlap how much of what is known is asked again, as late samples still change it
   */
  public PrometheusSource incremental(Duration overlap) {
    return option("incrementalQuerying", true).option("incrementalQueryOverlapWindow", overlap);
  }

  /** Parameters for each question, as in a URL: {@code max_source_resolution=5m&timeout=10}. */
  public PrometheusSource parameters(String parameters) {
    return option("customQueryParameters", parameters);
  }

  private PrometheusSource exemplars(String label, String uid) {
    return exemplar(SourceOptions.of("name", Names.label(label)).with("datasourceUid", uid));
  }

  private PrometheusSource exemplar(SourceOptions destination) {
    return options(options.adding("exemplarTraceIdDestinations", destination));
  }
}
