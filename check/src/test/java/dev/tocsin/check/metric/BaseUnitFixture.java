package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;

final class BaseUnitFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Gauge RENDERING =
        Gauge.named("rendering_milliseconds") // expect: metric/base-unit
            .help("Time to render the last page");

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Gauge RENDERING =
        Gauge.named("rendering_seconds").help("Time to render the last page");

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
