package dev.tocsin.check.alert;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;

final class ShorterThanIntervalFixture implements Fixture {
  // bad
  private static final RuleGroup BAD =
      RuleGroup.named("queues")
          .interval(minutes(5))
          .alert(
              Alert.named("QueueFull") // expect: alert/shorter-than-interval
                  .when(ShopMetrics.QUEUE.greaterThan(1000))
                  .forAtLeast(minutes(1))
                  .runbook("queue-full"));
  // good
  private static final RuleGroup GOOD =
      RuleGroup.named("queues")
          .interval(minutes(1))
          .alert(
              Alert.named("QueueFull")
                  .when(ShopMetrics.QUEUE.greaterThan(1000))
                  .forAtLeast(minutes(1))
                  .runbook("queue-full"));

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().rules(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.open().rules(GOOD);
  }
}
