package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;

final class ValueInLabelFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/value-in-label
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .label(Shop.TEAM, "checkout-{{ $value }}")
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .label(Shop.TEAM, "{{ if gt $value 5000.0 }}platform{{ else }}checkout{{ end }}")
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
