package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class TooNewFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: promql/too-new
          .when(Condition.parse("first_over_time(queue_depth[5m]) > 1000"))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(Condition.parse("last_over_time(queue_depth[5m]) > 1000"))
          .forAtLeast(Durations.minutes(5))
          .runbook("queue-full");

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
