package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;

final class DuplicateTitleFixture implements Fixture {
  // bad
  private static final Dashboard QUEUES = Dashboard.titled("Queues");
  private static final Dashboard OTHER_QUEUES =
      Dashboard.titled("Queues").file("orders").uid("orders"); // expect: dashboard/duplicate-title
  // good
  private static final Dashboard ORDERS = Dashboard.titled("Orders");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(QUEUES, OTHER_QUEUES);
  }

  @Override
  public Monitoring good() {
    return Shop.with(QUEUES, ORDERS);
  }
}
