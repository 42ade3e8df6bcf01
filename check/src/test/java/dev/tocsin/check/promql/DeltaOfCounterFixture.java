package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class DeltaOfCounterFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("NoOrders") // expect: promql/delta-of-counter
          .when(Condition.parse("delta(orders_total[1h]) < 1"))
          .runbook("no-orders");
  // good
  private static final Alert GOOD =
      Alert.named("NoOrders")
          .when(Condition.parse("increase(orders_total[1h]) < 1"))
          .forAtLeast(Durations.minutes(5))
          .runbook("no-orders");

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
