package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;

/** How dashboards name a data source. */
final class DataSourceRefs {
  private DataSourceRefs() {}

  /** The Prometheus that dashboards ask; where there is none, the uid that one has by default. */
  static Fields prometheus(GrafanaServer server) {
    String kind = DataSource.Kind.PROMETHEUS.id();
    return Fields.of("type", kind)
        .with("uid", server.prometheus().map(DataSource::uid).orElse(kind));
  }
}
