package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;

final class CycleFixture implements Fixture {
  // bad
  private static final RuleGroup BAD =
      RuleGroup.named("queues")
          .record(
              RecordingRule.named( // expect: rule/cycle
                  "topic:queue_depth:max",
                  VectorQuery.parse("max by (topic) (topic:queue_depth:sum)")),
              RecordingRule.named(
                  "topic:queue_depth:sum",
                  VectorQuery.parse("sum by (topic) (topic:queue_depth:max)")));
  // good
  private static final RecordingRule SUM =
      RecordingRule.named("topic:queue_depth:sum", ShopMetrics.QUEUE.sum().by(ShopMetrics.TOPIC));
  private static final RuleGroup GOOD =
      RuleGroup.named("queues").record(SUM, RecordingRule.named("shop:queue_depth:max", SUM.max()));

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().rules(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.open().rules(GOOD);
  }
}
