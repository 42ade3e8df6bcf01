package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.scrape.ScrapeJob;

final class NothingExposedFixture implements Fixture {
  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("again") // expect: scrape/nothing-exposed
          .targets("again:8080");
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("again").targets("again:8080").exposes(ShopMetrics.class);

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
