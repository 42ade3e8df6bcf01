package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class UnguardedDivisionFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("OrdersFail") // expect: promql/unguarded-division
          .when(
              Condition.parse(
                  "avg(rate(orders_total{status=\"500\"}[5m]) / ignoring (status) sum"
                      + " without (status) (rate(orders_total[5m]))) > 0.1"))
          .runbook("orders-fail");
  // good
  private static final Alert GOOD =
      Alert.named("OrdersFail")
          .when(
              Condition.parse(
                  "sum(rate(orders_total{status=\"500\"}[5m])) /"
                      + " sum(rate(orders_total[5m])) > 0.1"))
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
