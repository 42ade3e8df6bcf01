package dev.tocsin.check.scrape;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.scrape.ScrapeJob;

final class IntervalOverLookbackFixture implements Fixture {
  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("rare") // expect: scrape/interval-over-lookback
          .targets("rare:8080")
          .every(minutes(5))
          .exposes(ShopMetrics.class);
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("rare").targets("rare:8080").every(minutes(2)).exposes(ShopMetrics.class);

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().scrape(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.open().scrape(GOOD);
  }
}
