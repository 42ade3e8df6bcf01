package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Stat;

final class OverlappingPanelsFixture implements Fixture {
  // bad
  private static final Stat WAITING =
      Stat.titled("Waiting").query(ShopMetrics.QUEUE).size(12, 4).position(0, 0);
  private static final Stat LONGEST =
      Stat.titled("Longest") // expect: dashboard/overlapping-panels
          .query(ShopMetrics.QUEUE)
          .size(12, 4)
          .position(8, 0);
  private static final Dashboard BAD = Dashboard.titled("Queues").row("Queues", WAITING, LONGEST);
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues").row("Queues", WAITING, LONGEST.position(12, 0));

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
