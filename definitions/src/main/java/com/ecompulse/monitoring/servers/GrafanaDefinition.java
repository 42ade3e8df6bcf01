package com.ecompulse.monitoring.servers;

import static dev.tocsin.model.unit.Durations.minutes;

import com.ecompulse.monitoring.pipeline.PipelineMetrics;
import dev.tocsin.model.grafana.Correlation;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.grafana.JaegerSource;
import dev.tocsin.model.grafana.Plugin;
import dev.tocsin.model.grafana.PrometheusSource;
import dev.tocsin.model.grafana.TraceToMetrics;

/** The Grafana server. */
public final class GrafanaDefinition {
  private static final String ERRORS = PipelineMetrics.ERRORS.name();
  private static final String DURATION = PipelineMetrics.PROCESSING_DURATION.name();

  private static final PrometheusSource PROMETHEUS =
      DataSource.prometheus("Prometheus", "http://prometheus:9090");

  /** From a slow span to what its pod did at the time. The tags are OpenTelemetry's. */
  private static final TraceToMetrics METRICS_OF_A_SPAN =
      TraceToMetrics.of(PROMETHEUS)
          .tag("k8s.namespace.name", "namespace")
          .tag("k8s.pod.name", "pod")
          .query("Errors per second", "sum by (component) (rate(" + ERRORS + "{$__tags}[5m]))")
          .query(
              "Latency of 95 % of events",
              "histogram_quantile(0.95, sum by (le, stage) (rate("
                  + DURATION
                  + "_bucket{$__tags}[5m])))")
          .around(minutes(15), minutes(15));

  private static final Correlation ERRORS_OF_A_SERVICE =
      Correlation.beside("serviceName", "Errors of this component")
          .to(
              PROMETHEUS,
              "sum by (error_type) (rate(" + ERRORS + "{component=\"$serviceName\"}[5m]))")
          .description("What the component that this span belongs to counts as errors");

  private static final JaegerSource JAEGER =
      DataSource.jaeger("Jaeger", "http://jaeger:16686")
          .nodeGraph()
          .metrics(METRICS_OF_A_SPAN)
          .correlate(ERRORS_OF_A_SERVICE);

  public static final GrafanaServer SERVER =
      GrafanaServer.of(GrafanaVersion.V13_0)
          // The label that the client libraries of Prometheus give to exemplars.
          .dataSource(PROMETHEUS.exemplars("trace_id", JAEGER))
          .dataSource(DataSource.alertmanager("Alertmanager", "http://alertmanager:9093"))
          .dataSource(JAEGER)
          .plugins(new Plugin("grafana-polystat-panel", "2.1.16"))
          .cache()
          .allowPublicDashboards()
          .searchPanelTitles();

  private GrafanaDefinition() {}
}
