package dev.tocsin.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which files to read.
 *
 * @param rules rule files of Prometheus, or {@code PrometheusRule} resources
 * @param dashboards dashboards in Grafana's classic JSON
 * @param alertmanager Alertmanager's configuration
 * @param prometheus Prometheus's configuration
 */
public record Sources(
    List<Path> rules,
    List<Path> dashboards,
    Optional<Path> alertmanager,
    Optional<Path> prometheus) {
  public Sources {
    rules = List.copyOf(rules);
    dashboards = List.copyOf(dashboards);
  }
}
