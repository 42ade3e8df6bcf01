package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class ShortRangeFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("ManyOrders") // expect: promql/short-range
          .when(Condition.parse("rate(orders_total[30s]) > 100"))
          .runbook("many-orders");
  // good
  private static final Alert GOOD =
      Alert.named("ManyOrders")
          .when(Condition.parse("rate(orders_total[2m]) > 100"))
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
