package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.query.Window;

final class DrawnCounterFixture implements Fixture {
  // bad
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Orders") // expect: dashboard/drawn-counter
                  .query(Query.parse("orders_total")));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Orders").query(ShopMetrics.ORDERS.rate(Window.RATE_INTERVAL)));

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
