package dev.tocsin.check.dashboard;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;

final class DuplicateUidFixture implements Fixture {
  // bad
  private static final Dashboard QUEUES = Dashboard.titled("Queues").uid("shop");
  private static final Dashboard ORDERS =
      Dashboard.titled("Orders").uid("shop"); // expect: dashboard/duplicate-uid
  // good
  private static final Dashboard QUEUES_OF_SHOP = Dashboard.titled("Queues").uid("shop-queues");
  private static final Dashboard ORDERS_OF_SHOP = Dashboard.titled("Orders").uid("shop-orders");

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
