package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class RateOfSumFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("ManyOrders") // expect: promql/rate-of-sum
          .when(Condition.parse("rate(sum(orders_total)[5m:]) > 100"))
          .runbook("many-orders");
  // good
  private static final Alert GOOD =
      Alert.named("ManyOrders")
          .when(Condition.parse("sum(rate(orders_total[5m])) > 100"))
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
