package dev.tocsin.generate.grafana;

import dev.tocsin.model.dashboard.panel.DataSourceRef;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;

/** How dashboards name a data source. */
final class DataSourceRefs {
  private DataSourceRefs() {}

  /** The Prometheus that dashboards ask; where there is none, the uid that one has by default. */
  static DataSourceRef prometheus(GrafanaServer server) {
    String kind = DataSource.Kind.PROMETHEUS.id();
    return new DataSourceRef(kind, server.prometheus().map(DataSource::uid).orElse(kind));
  }
}
