package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.Names;
import java.time.Duration;

/**
 * The way from a span to the logs of the time around it.
 *
 * @param options as {@code tracesToLogsV2} has them, in Grafana 11.6 to 13.0
 */
public record TraceToLogs(SourceOptions options) {
  public static TraceToLogs of(LokiSource source) {
    return new TraceToLogs(
        SourceOptions.of("datasourceUid", source.uid()).with("customQuery", false));
  }

  /** A tag of spans, such as {@code service.name}, and the label that has the same values. */
  public TraceToLogs tag(String tag, String label) {
    return new TraceToLogs(
        options.adding("tags", SourceOptions.of("key", tag).with("value", Names.label(label))));
  }

  /** Only lines with the id of the trace. */
  public TraceToLogs ofTrace() {
    return new TraceToLogs(options.with("filterByTraceID", true));
  }

  /** Only lines with the id of the span. */
  public TraceToLogs ofSpan() {
    return new TraceToLogs(options.with("filterBySpanID", true));
  }

  /**
   * Asks this instead, in LogQL; {@code ${__tags}} and {@code ${__trace.traceId}} are filled in.
   */
  public TraceToLogs query(String logQl) {
    return new TraceToLogs(options.with("customQuery", true).with("query", logQl));
  }

  /** How much earlier than the span starts and how much later than it ends is shown. */
  public TraceToLogs around(Duration before, Duration after) {
    return new TraceToLogs(
        options.with("spanStartTimeShift", before.negated()).with("spanEndTimeShift", after));
  }
}
