package dev.tocsin.model.grafana;

/**
 * What every data source of traces can be told.
 *
 * @param <S> the kind of data source
 */
public interface TracesStyle<S> extends SourceStyle<S> {
  /** Leads from a span to metrics of the time around it. */
  default S metrics(TraceToMetrics metrics) {
    return option("tracesToMetrics", metrics.options());
  }

  /** Leads from a span to the logs of the time around it. */
  default S logs(TraceToLogs logs) {
    return option("tracesToLogsV2", logs.options());
  }

  /** Draws a trace as a graph above its spans. */
  default S nodeGraph() {
    return option("nodeGraph", SourceOptions.of("enabled", true));
  }

  /** Shows a tag of each span beside its bar, such as {@code http.path}. */
  default S spanBar(String tag) {
    return option("spanBar", SourceOptions.of("type", "Tag").with("tag", tag));
  }
}
