package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;

final class NoDataSourceFixture implements Fixture {
  // bad
  private static final Monitoring SHOP =
      Monitoring.named("shop") // expect: scrape/no-data-source
          .dashboards(Dashboard.titled("Queues"));
  private static final GrafanaServer BAD =
      GrafanaServer.of(GrafanaVersion.V13_0)
          .dataSource(DataSource.jaeger("Jaeger", "http://jaeger:16686"));
  // good
  private static final GrafanaServer GOOD =
      BAD.dataSource(DataSource.prometheus("Prometheus", "http://prometheus:9090"));

  // end

  @Override
  public Monitoring bad() {
    return SHOP.grafana(BAD);
  }

  @Override
  public Monitoring good() {
    return SHOP.grafana(GOOD);
  }
}
