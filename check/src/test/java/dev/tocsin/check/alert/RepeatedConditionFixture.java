package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;

final class RepeatedConditionFixture implements Fixture {
  // bad
  private static final Alert FULL =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .severity(Severity.WARNING)
          .runbook("queue-full");
  private static final Alert OVERFULL =
      Alert.named("QueueFull") // expect: alert/repeated-condition
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .severity(Severity.CRITICAL)
          .runbook("queue-full");
  // good
  private static final Alert OVERFULL_MENDED =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(5000))
          .severity(Severity.CRITICAL)
          .runbook("queue-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(FULL, OVERFULL);
  }

  @Override
  public Monitoring good() {
    return Shop.with(FULL, OVERFULL_MENDED);
  }
}
