package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.scrape.ScrapeJob;

final class UnexposedMetricFixture implements Fixture {
  // bad
  /** What the shop's cache exposes. */
  public static final class CacheMetrics {
    public static final Gauge ENTRIES =
        Gauge.named("cache_entries") // expect: scrape/unexposed-metric
            .help("Entries of the cache");

    private CacheMetrics() {}
  }

  private static final Alert EMPTY =
      Alert.named("CacheEmpty").when(CacheMetrics.ENTRIES.lessThan(1)).runbook("cache-empty");
  // good
  private static final ScrapeJob CACHE =
      ScrapeJob.named("cache").targets("cache:8080").exposes(CacheMetrics.class);

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(EMPTY).metrics(CacheMetrics.class);
  }

  @Override
  public Monitoring good() {
    return bad().scrape(CACHE);
  }
}
