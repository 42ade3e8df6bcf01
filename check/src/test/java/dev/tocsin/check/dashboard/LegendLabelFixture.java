package dev.tocsin.check.dashboard;

import static dev.tocsin.model.dashboard.panel.Legend.legend;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;

final class LegendLabelFixture implements Fixture {
  // bad
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Waiting") // expect: dashboard/legend-label
                  .query(ShopMetrics.QUEUE.sum(), legend(ShopMetrics.TOPIC)));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Waiting")
                  .query(ShopMetrics.QUEUE.sum().by(ShopMetrics.TOPIC), legend(ShopMetrics.TOPIC)));

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD);
  }
}
