package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;

final class ForbiddenLabelFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Gauge WAIT =
        Gauge.named("payment_wait_seconds") // expect: metric/forbidden-label
            .help("Time to wait for a payment")
            .labels(Label.named("quantile"));

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Gauge WAIT =
        Gauge.named("payment_wait_seconds")
            .help("Time to wait for a payment")
            .labels(Label.named("provider"));

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
