package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class ThresholdBeyondBucketsFixture implements Fixture {
  // bad
  /** How long payments take. */
  public static final class PaymentMetrics {
    public static final Histogram PAYMENT =
        Histogram.named("payment_duration_seconds")
            .help("Duration of payments")
            .buckets(0.1, 0.5, 1, 5);

    private PaymentMetrics() {}
  }

  private static final Alert BAD =
      Alert.named("SlowPayments") // expect: promql/threshold-beyond-buckets
          .when(
              Condition.parse(
                  "histogram_quantile(0.99, sum by (le)"
                      + " (rate(payment_duration_seconds_bucket[5m]))) > 10"))
          .runbook("slow-payments");
  // good
  private static final Alert GOOD =
      Alert.named("SlowPayments")
          .when(
              Condition.parse(
                  "histogram_quantile(0.99, sum by (le)"
                      + " (rate(payment_duration_seconds_bucket[5m]))) > 2"))
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
