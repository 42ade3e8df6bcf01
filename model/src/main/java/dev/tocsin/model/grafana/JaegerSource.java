package dev.tocsin.model.grafana;

/** A Jaeger, asked for traces. */
public record JaegerSource(Connection connection, SourceOptions options)
    implements DataSource, TracesStyle<JaegerSource> {
  @Override
  public Kind kind() {
    return Kind.JAEGER;
  }

  @Override
  public JaegerSource connection(Connection connection) {
    return new JaegerSource(connection, options);
  }

  @Override
  public JaegerSource options(SourceOptions options) {
    return new JaegerSource(connection, options);
  }

  /** Asks for a trace together with its time, where the store is slow without. */
  public JaegerSource timeOfTraceId() {
    return option("traceIdTimeParams", SourceOptions.of("enabled", true));
  }
}
