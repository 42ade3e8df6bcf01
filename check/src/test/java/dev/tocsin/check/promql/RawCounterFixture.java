package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class RawCounterFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("ManyOrders") // expect: promql/raw-counter
          .when(Condition.parse("orders_total > 100000"))
          .runbook("many-orders");
  // good
  private static final Alert GOOD =
      Alert.named("ManyOrders")
          .when(Condition.parse("increase(orders_total[1d]) > 100000"))
          .forAtLeast(Durations.minutes(5))
          .runbook("many-orders");

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
