package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class NeverMatchesFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("OrdersWait") // expect: promql/never-matches
          .when(Condition.parse("queue_depth > orders_total"))
          .runbook("orders-wait");
  // good
  private static final Alert GOOD =
      Alert.named("OrdersWait")
          .when(
              Condition.parse(
                  "queue_depth > on (job, instance) group_left sum by (job, instance)"
                      + " (rate(orders_total[5m]))"))
          .forAtLeast(Durations.minutes(5))
          .runbook("orders-wait");

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
