package dev.tocsin.check.allowance;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;

final class UnusedAllowanceFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: allowance/unused-allowance
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .runbook("queue-full")
          .allow("alert/no-runbook", "the runbook is being written");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .allow("alert/no-runbook", "the runbook is being written");

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
