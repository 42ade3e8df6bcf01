package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;

final class DuplicateGroupFixture implements Fixture {
  private static final RecordingRule WAITING =
      RecordingRule.named("queue:depth:sum", ShopMetrics.QUEUE.sum());
  private static final RecordingRule LONGEST =
      RecordingRule.named("queue:depth:max", ShopMetrics.QUEUE.max());

  // bad
  private static final RuleGroup SUMS = RuleGroup.named("queues").record(WAITING);
  private static final RuleGroup MAXIMA =
      RuleGroup.named("queues").record(LONGEST); // expect: rule/duplicate-group
  // good
  private static final RuleGroup QUEUES = RuleGroup.named("queues").record(WAITING, LONGEST);

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().rules(SUMS, MAXIMA);
  }

  @Override
  public Monitoring good() {
    return Shop.open().rules(QUEUES);
  }
}
