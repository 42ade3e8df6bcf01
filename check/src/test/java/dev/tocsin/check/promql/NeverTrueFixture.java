package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class NeverTrueFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("ShopDown") // expect: promql/never-true
          .when(Condition.parse("sum by (job) (up) < 0"))
          .runbook("shop-down");
  // good
  private static final Alert GOOD =
      Alert.named("ShopDown")
          .when(Condition.parse("sum by (job) (up) == 0"))
          .forAtLeast(Durations.minutes(5))
          .runbook("shop-down");

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
