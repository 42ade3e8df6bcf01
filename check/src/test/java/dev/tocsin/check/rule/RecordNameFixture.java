package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.RecordingRule;

final class RecordNameFixture implements Fixture {
  // bad
  private static final RecordingRule BAD =
      RecordingRule.named("queue_depth_sum", ShopMetrics.QUEUE.sum()); // expect: rule/record-name
  // good
  private static final RecordingRule GOOD =
      RecordingRule.named("shop:queue_depth:sum", ShopMetrics.QUEUE.sum());

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
