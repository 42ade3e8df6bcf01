package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.Names;
import dev.tocsin.model.query.Query;
import java.time.Duration;

/**
 * The way from a span to metrics of the time around it.
 *
 * @param options as {@code tracesToMetrics} has them, in Grafana 11.6 to 13.0
 */
public record TraceToMetrics(SourceOptions options) {
  /** To a Prometheus, and not yet what it is asked. */
  public static TraceToMetrics of(PrometheusSource source) {
    return new TraceToMetrics(SourceOptions.of("datasourceUid", source.uid()));
  }

  /** A tag of spans, such as {@code service.name}, and the label that has the same values. */
  public TraceToMetrics tag(String tag, String label) {
    return new TraceToMetrics(
        options.adding("tags", SourceOptions.of("key", tag).with("value", Names.label(label))));
  }

  /**
   * A link to what Prometheus answers.
   *
   * @param promql may have {@code $__tags} among its matchers: those of the tags that the span has
   * @throws dev.tocsin.model.definition.DefinitionException if it is no PromQL
   */
  public TraceToMetrics query(String title, String promql) {
    // Of the same length, so that an error is underlined where it is.
    Query.parse(promql.replace("$__tags", "tags=\"\""));
    return new TraceToMetrics(
        options.adding(
            "queries",
            SourceOptions.of("name", Names.notBlank(title, "a link's title"))
                .with("query", promql)));
  }

  /** How much earlier than the span starts and how much later than it ends is shown. */
  public TraceToMetrics around(Duration before, Duration after) {
    return new TraceToMetrics(
        options.with("spanStartTimeShift", before.negated()).with("spanEndTimeShift", after));
  }
}
