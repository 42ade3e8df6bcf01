package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

final class UnitSuffixFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Gauge CACHE =
        Gauge.named("cache_size") // expect: metric/unit-suffix
            .help("Size of the cache")
            .unit(Unit.BYTES);

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
    return Shop.open().metrics(BadMetrics.class);
  }

  @Override
  public Monitoring good() {
    return Shop.open().metrics(GoodMetrics.class);
  }
}
