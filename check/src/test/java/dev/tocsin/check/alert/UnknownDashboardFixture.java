package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.rule.Alert;

final class UnknownDashboardFixture implements Fixture {
  private static final Dashboard QUEUES = Dashboard.titled("Queues").uid("shop-queues");

  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/unknown-dashboard
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .annotation("dashboard", "https://grafana.shop.example/d/shop-queue/queues")
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .annotation("dashboard", "https://grafana.shop.example/d/shop-queues/queues")
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
