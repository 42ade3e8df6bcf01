package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class BeyondRetentionFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("FewerOrders") // expect: promql/beyond-retention
          .when(
              Condition.parse(
                  "sum(rate(orders_total[1h])) < 0.5 * sum(rate(orders_total[1h] offset"
                      + " 30d))"))
          .runbook("fewer-orders");
  // good
  private static final Alert GOOD =
      Alert.named("FewerOrders")
          .when(
              Condition.parse(
                  "sum(rate(orders_total[1h])) < 0.5 * sum(rate(orders_total[1h] offset" + " 7d))"))
          .forAtLeast(Durations.minutes(5))
          .runbook("fewer-orders");

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
