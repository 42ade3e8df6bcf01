package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.rule.RecordingRule;

final class ReservedLabelFixture implements Fixture {
  // bad
  private static final RecordingRule BAD =
      RecordingRule.named( // expect: rule/reserved-label
              "shop:queue_depth:sum", ShopMetrics.QUEUE.sum())
          .label(Label.named("__name__"), "queues");
  // good
  private static final RecordingRule GOOD =
      RecordingRule.named("shop:queue_depth:sum", ShopMetrics.QUEUE.sum())
          .label(Shop.TEAM, "queues");

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
