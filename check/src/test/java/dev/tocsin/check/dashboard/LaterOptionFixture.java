package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;

final class LaterOptionFixture implements Fixture {
  // bad
  private static final GrafanaServer SERVER = GrafanaServer.of(GrafanaVersion.V11_6);
  private static final Table QUEUES =
      Table.titled("Queues").query(ShopMetrics.QUEUE).pages(); // expect: dashboard/later-option
  // good
  private static final GrafanaServer NEWER = GrafanaServer.of(GrafanaVersion.V12_4);

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(Dashboard.titled("Queues").row("Queues", QUEUES)).grafana(SERVER);
  }

  @Override
  public Monitoring good() {
    return Shop.with(Dashboard.titled("Queues").row("Queues", QUEUES)).grafana(NEWER);
  }
}
