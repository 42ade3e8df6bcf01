package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;

final class NoDescriptionFixture implements Fixture {
  // bad
  private static final Dashboard BAD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Waiting") // expect: dashboard/no-description
                  .query(ShopMetrics.QUEUE));
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row(
              "Messages",
              TimeSeries.titled("Waiting")
                  .description("Messages that nobody has taken yet; some hundreds are usual")
                  .query(ShopMetrics.QUEUE));

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
