package dev.tocsin.model.grafana;

/** A Tempo, asked for traces. */
public record TempoSource(Connection connection, SourceOptions options)
    implements DataSource, TracesStyle<TempoSource> {
  @Override
  public Kind kind() {
    return Kind.TEMPO;
  }

  @Override
  public TempoSource connection(Connection connection) {
    return new TempoSource(connection, options);
  }

  @Override
  public TempoSource options(SourceOptions options) {
    return new TempoSource(connection, options);
  }

  /** Draws who calls whom, of the metrics that Tempo writes to a Prometheus. */
  public TempoSource serviceMap(PrometheusSource metrics) {
    return option("serviceMap", SourceOptions.of("datasourceUid", metrics.uid()));
  }

  /** Shows what was found before the search has ended. */
  public TempoSource streamSearch() {
    return option("streamingEnabled", SourceOptions.of("search", true));
  }
}
