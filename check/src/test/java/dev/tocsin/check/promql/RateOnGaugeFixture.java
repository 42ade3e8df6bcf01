package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;

final class RateOnGaugeFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("QueueGrows") // expect: promql/rate-on-gauge
          .when(Condition.parse("sum by (topic) (rate(queue_depth[5m])) > 10"))
          .runbook("queue-grows");
  // good
  private static final Alert GOOD =
      Alert.named("QueueGrows")
          .when(Condition.parse("sum by (topic) (deriv(queue_depth[5m])) > 10"))
          .runbook("queue-grows");

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
