package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;

final class NeededLabelFixture implements Fixture {
  /** What the shop's cache exposes. */
  public static final class CacheMetrics {
    public static final Label SHARD = Label.named("shard");
    public static final Label SLOT = Label.named("slot");
    public static final Gauge ENTRIES =
        Gauge.named("cache_entries").help("Entries of the cache").labels(SHARD, SLOT);

    private CacheMetrics() {}
  }

  private static final Alert EMPTY =
      Alert.named("CacheEmpty")
          .when(CacheMetrics.ENTRIES.sum().by(CacheMetrics.SHARD).lessThan(1))
          .runbook("cache-empty");

  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("cache") // expect: scrape/needed-label
          .targets("cache:8080")
          .relabelMetrics(Relabeling.labelDrop("sl.*|sh.*"))
          .exposes(CacheMetrics.class);
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("cache")
          .targets("cache:8080")
          .relabelMetrics(Relabeling.labelDrop("sl.*"))
          .exposes(CacheMetrics.class);

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(EMPTY).metrics(CacheMetrics.class).scrape(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(EMPTY).metrics(CacheMetrics.class).scrape(GOOD);
  }
}
