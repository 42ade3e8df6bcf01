package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;

final class DroppedMetricFixture implements Fixture {
  // bad
  private static final ScrapeJob BAD_JOB =
      ScrapeJob.named("shop")
          .targets("shop:8080")
          .exposes(ShopMetrics.class)
          .relabelMetrics(Relabeling.drop(Relabeling.METRIC_NAME, "queue_.*"));

  private static final Alert ALERT =
      Alert.named("QueueFull") // expect: promql/dropped-metric
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .runbook("queue-full");
  // good
  private static final ScrapeJob GOOD_JOB =
      ScrapeJob.named("shop")
          .targets("shop:8080")
          .exposes(ShopMetrics.class)
          .relabelMetrics(Relabeling.drop(Relabeling.METRIC_NAME, "go_.*"));

  // end

  @Override
  public Monitoring bad() {
    return scraped(BAD_JOB);
  }

  @Override
  public Monitoring good() {
    return scraped(GOOD_JOB);
  }

  private static Monitoring scraped(ScrapeJob job) {
    return Monitoring.named("shop")
        .metrics(ShopMetrics.class)
        .scrape(job)
        .runbooks(Shop.RUNBOOKS)
        .rules(RuleGroup.named("shop").alert(ALERT));
  }
}
