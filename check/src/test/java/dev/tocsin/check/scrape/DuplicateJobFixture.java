package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.scrape.ScrapeJob;

final class DuplicateJobFixture implements Fixture {
  // bad
  private static final ScrapeJob CHECKOUT = ScrapeJob.named("checkout").targets("a:8080");
  private static final ScrapeJob AGAIN =
      ScrapeJob.named("checkout").targets("b:8080"); // expect: scrape/duplicate-job
  // good
  private static final ScrapeJob BOTH =
      ScrapeJob.named("checkout").targets("a:8080", "b:8080").exposes(ShopMetrics.class);

  // end

  @Override
  public Monitoring bad() {
    return Shop.open().scrape(CHECKOUT, AGAIN);
  }

  @Override
  public Monitoring good() {
    return Shop.open().scrape(BOTH);
  }
}
