package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class ManyToManyFixture implements Fixture {
  // bad
  private static final Alert BAD =
      Alert.named("SlowRequests") // expect: promql/many-to-many
          .when(
              Condition.parse(
                  "rate(request_duration_seconds_bucket[5m]) / ignoring (le)"
                      + " rate(request_duration_seconds_count[5m]) < 0.9"))
          .runbook("slow-requests");
  // good
  private static final Alert GOOD =
      Alert.named("SlowRequests")
          .when(
              Condition.parse(
                  "rate(request_duration_seconds_bucket{le=\"0.5\"}[5m]) / ignoring (le)"
                      + " rate(request_duration_seconds_count[5m]) < 0.9"))
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
