package dev.tocsin.model.grafana;

import java.util.Locale;

/** A server that Grafana asks. Its factories give each kind with the options that this kind has. */
public sealed interface DataSource
    permits AlertmanagerSource,
        CloudWatchSource,
        JaegerSource,
        LokiSource,
        PrometheusSource,
        TempoSource {
  /** What kind of server it is. */
  enum Kind {
    PROMETHEUS,
    ALERTMANAGER,
    JAEGER,
    TEMPO,
    LOKI,
    CLOUDWATCH;

    /** Its name in Grafana's configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What kind of server it is. */
  Kind kind();

  /** Where it is and how Grafana reaches it. */
  Connection connection();

  /** What only its kind has. */
  SourceOptions options();

  /** The name that people see. */
  default String name() {
    return connection().name();
  }

  /** Its identity: at most 40 characters. */
  default String uid() {
    return connection().uid();
  }

  /**
   * Where Grafana's server reaches it; empty for CloudWatch, whose place Amazon's library knows.
   */
  default String url() {
    return connection().url();
  }

  static PrometheusSource prometheus(String name, String url) {
    return new PrometheusSource(Connection.to(Kind.PROMETHEUS, name, url), SourceOptions.NONE);
  }

  static AlertmanagerSource alertmanager(String name, String url) {
    return new AlertmanagerSource(Connection.to(Kind.ALERTMANAGER, name, url), SourceOptions.NONE);
  }

  static JaegerSource jaeger(String name, String url) {
    return new JaegerSource(Connection.to(Kind.JAEGER, name, url), SourceOptions.NONE);
  }

  static TempoSource tempo(String name, String url) {
    return new TempoSource(Connection.to(Kind.TEMPO, name, url), SourceOptions.NONE);
  }

  static LokiSource loki(String name, String url) {
    return new LokiSource(Connection.to(Kind.LOKI, name, url), SourceOptions.NONE);
  }

  /** Amazon's metrics of a region, such as {@code eu-central-1}. */
  static CloudWatchSource cloudWatch(String name, String region) {
    return CloudWatchSource.of(name, region);
  }
}
