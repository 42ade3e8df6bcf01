package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.rule.Alert;

final class UnknownPanelFixture implements Fixture {
  // bad
  private static final Dashboard QUEUES =
      Dashboard.titled("Queues")
          .uid("shop-queues")
          .row("Queues", Stat.titled("Waiting").id(7).query(ShopMetrics.QUEUE));

  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/unknown-panel
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .annotation("dashboard", "https://grafana.shop.example/d/shop-queues?viewPanel=2")
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .annotation("dashboard", "https://grafana.shop.example/d/shop-queues?viewPanel=7")
          .runbook("queue-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD).dashboards(QUEUES);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD).dashboards(QUEUES);
  }
}
