package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Counter;

final class TotalSuffixFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Counter PAYMENTS =
        Counter.named("payments") // expect: metric/total-suffix
            .help("Payments");

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Counter PAYMENTS = Counter.named("payments_total").help("Payments");

    private GoodMetrics() {}
  }

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().metrics(BadMetrics.class);
  }

  @Override
  public Monitoring good() {
    return Shop.open().metrics(GoodMetrics.class);
  }
}
