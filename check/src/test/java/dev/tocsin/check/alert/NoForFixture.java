package dev.tocsin.check.alert;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;

final class NoForFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/no-for
          .when(ShopMetrics.ORDERS.rate(minutes(5)).greaterThan(1000))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.ORDERS.rate(minutes(5)).greaterThan(1000))
          .forAtLeast(minutes(5))
          .runbook("queue-full");

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
