package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.Window;
import dev.tocsin.model.unit.Unit;

final class WrongUnitFixture implements Fixture {
  // bad
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Response time") // expect: dashboard/wrong-unit
                  .query(
                      ShopMetrics.LATENCY
                          .rate(Window.RATE_INTERVAL)
                          .quantile(0.95)
                          .in(Unit.SECONDS))
                  .unit(Unit.MILLISECONDS));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Response time")
                  .query(
                      ShopMetrics.LATENCY
                          .rate(Window.RATE_INTERVAL)
                          .quantile(0.95)
                          .in(Unit.SECONDS)));

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
