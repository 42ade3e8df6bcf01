package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class AggregatedQuantilesFixture implements Fixture {
  // bad
  /** How long payments take, as each process computes it. */
  public static final class PaymentMetrics {
    public static final Summary PAYMENT =
        Summary.named("payment_duration_seconds").help("Duration of payments");

    private PaymentMetrics() {}
  }

  private static final Alert BAD =
      Alert.named("SlowPayments") // expect: promql/aggregated-quantiles
          .when(Condition.parse("avg(payment_duration_seconds{quantile=\"0.99\"}) > 1"))
          .runbook("slow-payments");
  // good
  private static final Alert GOOD =
      Alert.named("SlowPayments")
          .when(Condition.parse("max(payment_duration_seconds{quantile=\"0.99\"}) > 1"))
          .forAtLeast(Durations.minutes(5))
          .runbook("slow-payments");

  // end

  @Override
  public Monitoring bad() {
    return Shop.exposing(PaymentMetrics.class, BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.exposing(PaymentMetrics.class, GOOD);
  }
}
