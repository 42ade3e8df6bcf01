package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;

final class ConflictingMetricFixture implements Fixture {
  // bad
  /** Payments as the checkout counts them. */
  public static final class CheckoutMetrics {
    public static final Counter PAYMENTS = Counter.named("payments_total").help("Payments");

    private CheckoutMetrics() {}
  }

  /** Payments as the accounts count them. */
  public static final class AccountMetrics {
    public static final Gauge PAYMENTS =
        Gauge.named("payments_total") // expect: metric/conflicting-metric
            .help("Payments that are due");

    private AccountMetrics() {}
  }

  // good
  /** Payments as the accounts count them, under their own name. */
  public static final class DueMetrics {
    public static final Gauge PAYMENTS_DUE =
        Gauge.named("payments_due").help("Payments that are due");

    private DueMetrics() {}
  }

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().metrics(CheckoutMetrics.class, AccountMetrics.class);
  }

  @Override
  public Monitoring good() {
    return Shop.open().metrics(CheckoutMetrics.class, DueMetrics.class);
  }
}
