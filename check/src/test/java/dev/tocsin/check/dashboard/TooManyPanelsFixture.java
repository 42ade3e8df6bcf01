package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.TimeSeries;

final class TooManyPanelsFixture implements Fixture {
  private static final TimeSeries WAITING = TimeSeries.titled("Waiting").query(ShopMetrics.QUEUE);
  private static final TimeSeries GROWTH = TimeSeries.titled("Growth").query(ShopMetrics.QUEUE);

  // bad
  private static final double LIMIT = 1; // the setting `limit`
  private static final Dashboard BAD =
      Dashboard.titled("Queues") // expect: dashboard/too-many-panels
          .row("Messages", WAITING, GROWTH);
  // good
  private static final Dashboard GOOD =
      Dashboard.titled("Queues")
          .row("Messages", WAITING)
          .row(Row.titled("More", GROWTH).collapse());

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD);
  }

  @Override
  public CheckSettings settings(CheckSettings settings) {
    return settings.with("dashboard/too-many-panels", TooManyPanels.LIMIT, LIMIT);
  }
}
