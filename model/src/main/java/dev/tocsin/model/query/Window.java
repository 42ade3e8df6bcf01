package dev.tocsin.model.query;

import dev.tocsin.model.unit.Durations;
import dev.tocsin.promql.syntax.DurationExpr;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.DurationVariable;
import java.time.Duration;

/** How far back a query looks: the range in {@code rate(x[5m])}. */
@FunctionalInterface
public interface Window {
  /**
   * The shortest window that still gives a good rate at the dashboard's resolution, computed by
   * Grafana from the scrape interval. For dashboards only.
   */
  Window RATE_INTERVAL = () -> DurationVariable.of("$__rate_interval");

  /** The time between two points of the panel. For dashboards only. */
  Window INTERVAL = () -> DurationVariable.of("$__interval");

  /** The whole time range that the dashboard shows. For dashboards only. */
  Window RANGE = () -> DurationVariable.of("$__range");

  /** The range as it stands in a syntax tree. */
  DurationExpr duration();

  /** A fixed window. */
  static Window of(Duration duration) {
    DurationExpr literal = DurationLiteral.of(Durations.positive(duration, "a query's window"));
    return () -> literal;
  }
}
