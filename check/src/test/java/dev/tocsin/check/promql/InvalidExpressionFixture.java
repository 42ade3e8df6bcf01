package dev.tocsin.check.promql;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Window;
import dev.tocsin.model.rule.Alert;

final class InvalidExpressionFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: promql/invalid-expression
          .when(ShopMetrics.QUEUE.over(Window.RATE_INTERVAL).avg().greaterThan(1000))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.over(minutes(5)).avg().greaterThan(1000))
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
