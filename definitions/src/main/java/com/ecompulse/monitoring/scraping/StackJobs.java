package com.ecompulse.monitoring.scraping;

import com.ecompulse.monitoring.stack.AlertmanagerMetrics;
import com.ecompulse.monitoring.stack.JaegerMetrics;
import com.ecompulse.monitoring.stack.PrometheusMetrics;
import dev.tocsin.model.scrape.ScrapeJob;

/** The jobs of the monitoring stack itself. */
final class StackJobs {
  static final ScrapeJob PROMETHEUS =
      Targets.job("prometheus").targets("prometheus:9090").exposes(PrometheusMetrics.class);

  static final ScrapeJob ALERTMANAGER =
      Targets.job("alertmanager").targets("alertmanager:9093").exposes(AlertmanagerMetrics.class);

  static final ScrapeJob GRAFANA = Targets.job("grafana").targets("grafana:3000");

  /** Jaeger 2 exposes its metrics as the OpenTelemetry collector does, on a port of their own. */
  static final ScrapeJob JAEGER =
      Targets.job("jaeger").targets("jaeger:8888").exposes(JaegerMetrics.class);

  private StackJobs() {}
}
