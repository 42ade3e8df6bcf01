package dev.tocsin.check.scrape;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;

final class UnknownGroupFixture implements Fixture {
  private static final Label QUEUE = Label.named("queue");

  // bad
  private static final ScrapeJob BAD =
      ScrapeJob.named("queues") // expect: scrape/unknown-group
          .targets("queues:8080")
          .relabelMetrics(
              Relabeling.replace(List.of(ShopMetrics.TOPIC), "topic-(.*)", QUEUE, "$1_queue"))
          .exposes(ShopMetrics.class);
  // good
  private static final ScrapeJob GOOD =
      ScrapeJob.named("queues")
          .targets("queues:8080")
          .relabelMetrics(
              Relabeling.replace(List.of(ShopMetrics.TOPIC), "topic-(.*)", QUEUE, "${1}_queue"))
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
