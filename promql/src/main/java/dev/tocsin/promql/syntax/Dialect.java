package dev.tocsin.promql.syntax;

/** Whose PromQL it is. */
public enum Dialect {
  /** What Prometheus evaluates. */
  PROMETHEUS,
  /** What dashboards hold: with variables, which Grafana replaces before Prometheus sees them. */
  GRAFANA
}
