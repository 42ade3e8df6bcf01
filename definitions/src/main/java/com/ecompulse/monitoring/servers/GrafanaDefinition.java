package com.ecompulse.monitoring.servers;

import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.grafana.Plugin;

/** The Grafana server. */
public final class GrafanaDefinition {
  public static final GrafanaServer SERVER =
      GrafanaServer.of(GrafanaVersion.V13_0)
          .dataSource(DataSource.prometheus("Prometheus", "http://prometheus:9090"))
          .dataSource(DataSource.alertmanager("Alertmanager", "http://alertmanager:9093"))
          .dataSource(DataSource.jaeger("Jaeger", "http://jaeger:16686"))
          .plugins(new Plugin("grafana-polystat-panel", "2.1.16"))
          .cache()
          .allowPublicDashboards()
          .searchPanelTitles();

  private GrafanaDefinition() {}
}
