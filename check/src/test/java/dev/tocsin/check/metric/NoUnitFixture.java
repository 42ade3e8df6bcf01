package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

final class NoUnitFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Gauge CACHE =
        Gauge.named("cache_size_bytes") // expect: metric/no-unit
            .help("Size of the cache");

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Gauge CACHE =
        Gauge.named("cache_size_bytes").help("Size of the cache").unit(Unit.BYTES);

    private GoodMetrics() {}
  }

  // end

  @Override
  public Monitoring bad() {
    return Monitoring.named("shop").metrics(BadMetrics.class);
  }

  @Override
  public Monitoring good() {
    return Monitoring.named("shop").metrics(GoodMetrics.class);
  }
}
