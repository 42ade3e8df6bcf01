package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;

final class RecordedElsewhereFixture implements Fixture {
  private static final RecordingRule SUM =
      RecordingRule.named("topic:queue_depth:sum", ShopMetrics.QUEUE.sum().by(ShopMetrics.TOPIC));

  // bad
  private static final RecordingRule WORST =
      RecordingRule.named("shop:queue_depth:max", SUM.max()); // expect: rule/recorded-elsewhere
  private static final RuleGroup SUMS = RuleGroup.named("sums").record(SUM);
  private static final RuleGroup MAXIMA = RuleGroup.named("maxima").record(WORST);
  // good
  private static final RuleGroup QUEUES = RuleGroup.named("queues").record(SUM, WORST);

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
