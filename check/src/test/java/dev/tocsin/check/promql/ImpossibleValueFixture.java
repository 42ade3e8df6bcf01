package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class ImpossibleValueFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("OrdersFail") // expect: promql/impossible-value
          .when(Condition.parse("sum by (status) (rate(orders_total{job=\"shopp\"}[5m])) > 1"))
          .runbook("orders-fail");
  // good
  private static final Alert GOOD =
      Alert.named("OrdersFail")
          .when(Condition.parse("sum by (status) (rate(orders_total{job=\"shop\"}[5m])) > 1"))
          .forAtLeast(Durations.minutes(5))
          .runbook("orders-fail");

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
