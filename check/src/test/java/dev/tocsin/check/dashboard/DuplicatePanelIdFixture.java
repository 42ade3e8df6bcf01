package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Stat;

final class DuplicatePanelIdFixture implements Fixture {
  // bad
  private static final Stat WAITING = Stat.titled("Waiting").id(7).query(ShopMetrics.QUEUE);
  private static final Stat LONGEST =
      Stat.titled("Longest").id(7).query(ShopMetrics.QUEUE); // expect: dashboard/duplicate-panel-id
  private static final Dashboard BAD = Dashboard.titled("Queues").row("Queues", WAITING, LONGEST);
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row(
              "Queues",
              Stat.titled("Waiting").id(7).query(ShopMetrics.QUEUE),
              Stat.titled("Longest").query(ShopMetrics.QUEUE));

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
