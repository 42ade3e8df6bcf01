package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;

final class DroppedLabelFixture implements Fixture {
  // bad
  private static final RecordingRule WAITING =
      RecordingRule.named("queue:depth:sum", ShopMetrics.QUEUE.sum().by(Shop.ENVIRONMENT));
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/dropped-label
          .when(WAITING.greaterThan(1000))
          .summary("{{ $value }} messages wait in {{ $labels.topic }}")
          .runbook("queue-full");
  // good
  private static final RecordingRule WAITING_BY_TOPIC =
      RecordingRule.named(
          "queue:depth:sum", ShopMetrics.QUEUE.sum().by(Shop.ENVIRONMENT, ShopMetrics.TOPIC));
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(WAITING_BY_TOPIC.greaterThan(1000))
          .summary("{{ $value }} messages wait in {{ $labels.topic }}")
          .runbook("queue-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(WAITING, BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(WAITING_BY_TOPIC, GOOD);
  }
}
