package dev.tocsin.check.scrape;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.scrape.ScrapeJob;

final class TimeoutOverIntervalFixture implements Fixture {
  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("slow") // expect: scrape/timeout-over-interval
          .targets("slow:8080")
          .timeout(minutes(1))
          .exposes(ShopMetrics.class);
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("slow")
          .targets("slow:8080")
          .every(minutes(1))
          .timeout(minutes(1))
          .exposes(ShopMetrics.class);

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
