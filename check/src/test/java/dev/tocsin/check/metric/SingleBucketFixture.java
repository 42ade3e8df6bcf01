package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;

final class SingleBucketFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Histogram PAYMENT =
        Histogram.named("payment_duration_seconds") // expect: metric/single-bucket
            .help("Duration of payments")
            .buckets(1);

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Histogram PAYMENT =
        Histogram.named("payment_duration_seconds")
            .help("Duration of payments")
            .buckets(0.1, 0.25, 0.5, 1, 2.5);

    private GoodMetrics() {}
  }

  // end

  @Override
  public Monitoring bad() {
    return Shop.exposing(BadMetrics.class, slow(BadMetrics.PAYMENT));
  }

  @Override
  public Monitoring good() {
    return Shop.exposing(GoodMetrics.class, slow(GoodMetrics.PAYMENT));
  }

  private static Alert slow(Histogram payment) {
    return Alert.named("SlowPayments")
        .when(payment.rate(Durations.minutes(5)).sum().quantile(0.99).greaterThan(0.5))
        .forAtLeast(Durations.minutes(5))
        .runbook("slow-payments");
  }
}
