package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;

final class DuplicateFileFixture implements Fixture {
  // bad
  private static final Dashboard QUEUES = Dashboard.titled("Queues").file("shop");
  private static final Dashboard ORDERS =
      Dashboard.titled("Orders").file("Shop"); // expect: dashboard/duplicate-file
  // good
  private static final Dashboard QUEUES_OF_SHOP = Dashboard.titled("Queues").file("shop-queues");
  private static final Dashboard ORDERS_OF_SHOP = Dashboard.titled("Orders").file("shop-orders");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(QUEUES, ORDERS);
  }

  @Override
  public Monitoring good() {
    return Shop.with(QUEUES_OF_SHOP, ORDERS_OF_SHOP);
  }
}
