package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class MissingLeFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("SlowRequests") // expect: promql/missing-le
          .when(
              Condition.parse(
                  "histogram_quantile(0.99, sum by (status)"
                      + " (rate(request_duration_seconds_bucket[5m]))) > 0.5"))
          .runbook("slow-requests");
  // good
  private static final Alert GOOD =
      Alert.named("SlowRequests")
          .when(
              Condition.parse(
                  "histogram_quantile(0.99, sum by (le, status)"
                      + " (rate(request_duration_seconds_bucket[5m]))) > 0.5"))
          .forAtLeast(Durations.minutes(5))
          .runbook("slow-requests");

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
