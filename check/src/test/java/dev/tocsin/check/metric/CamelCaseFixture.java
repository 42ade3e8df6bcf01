package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;

final class CamelCaseFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Gauge CARTS =
        Gauge.named("openCarts") // expect: metric/camel-case
            .help("Open carts");

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Gauge CARTS = Gauge.named("open_carts").help("Open carts");

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
