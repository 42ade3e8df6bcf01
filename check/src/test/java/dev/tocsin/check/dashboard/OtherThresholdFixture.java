package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.rule.Alert;

final class OtherThresholdFixture implements Fixture {
  // bad
  private static final Alert FULL =
      Alert.named("QueueFull").when(ShopMetrics.QUEUE.greaterThan(1000)).runbook("queue-full");
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Waiting") // expect: dashboard/other-threshold
                  .query(ShopMetrics.QUEUE)
                  .thresholds(Thresholds.below(Color.GREEN).from(800, Color.RED)));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Waiting").query(ShopMetrics.QUEUE).thresholdFrom(FULL));

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(FULL).dashboards(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(FULL).dashboards(GOOD);
  }
}
