package dev.tocsin.check.alert;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;

final class AbsentWithoutForFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: alert/absent-without-for
          .when(Condition.parse("absent(queue_depth)"))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(Condition.parse("absent(queue_depth)"))
          .forAtLeast(minutes(5))
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
