package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;

final class DuplicateRecordFixture implements Fixture {
  private static final RecordingRule ALL =
      RecordingRule.named("shop:queue_depth:sum", ShopMetrics.QUEUE.sum());

  // bad
  private static final RecordingRule WORST =
      RecordingRule.named( // expect: rule/duplicate-record
          "shop:queue_depth:sum", ShopMetrics.QUEUE.max());
  // good
  private static final RecordingRule WORST_BY_ITS_NAME =
      RecordingRule.named("shop:queue_depth:max", ShopMetrics.QUEUE.max());

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().rules(RuleGroup.named("queues").record(ALL, WORST));
  }

  @Override
  public Monitoring good() {
    return Shop.open().rules(RuleGroup.named("queues").record(ALL, WORST_BY_ITS_NAME));
  }
}
