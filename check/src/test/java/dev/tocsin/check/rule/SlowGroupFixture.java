package dev.tocsin.check.rule;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;

final class SlowGroupFixture implements Fixture {
  private static final RecordingRule WAITING =
      RecordingRule.named("shop:queue_depth:sum", ShopMetrics.QUEUE.sum());
  private static final Alert FULL =
      Alert.named("QueuesFull").when(WAITING.greaterThan(1000)).runbook("queue-full");

  // bad
  private static final RuleGroup BAD =
      RuleGroup.named("queues").interval(minutes(10)).record(WAITING); // expect: rule/slow-group
  // good
  private static final RuleGroup GOOD =
      RuleGroup.named("queues").interval(minutes(1)).record(WAITING);

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(FULL).rules(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(FULL).rules(GOOD);
  }
}
