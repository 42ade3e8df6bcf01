package dev.tocsin.check.alert;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;

final class ChosenSeriesFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/chosen-series
          .when(Condition.parse("topk(3, queue_depth) > 1000"))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull").when(Condition.parse("queue_depth > 1000")).runbook("queue-full");

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
