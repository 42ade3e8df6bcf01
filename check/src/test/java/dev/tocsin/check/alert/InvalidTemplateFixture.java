package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;

final class InvalidTemplateFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/invalid-template
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .summary("{{ $value | humanise }} messages wait")
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .summary("{{ $value | humanize }} messages wait")
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
