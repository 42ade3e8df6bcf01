package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.scrape.ScrapeJob;

final class RenamedLabelFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Gauge TASKS =
        Gauge.named("tasks") // expect: metric/renamed-label
            .help("Tasks in progress")
            .labels(Label.named("instance"));

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Gauge TASKS =
        Gauge.named("tasks").help("Tasks in progress").labels(Label.named("worker"));

    private GoodMetrics() {}
  }

  // end

  @Override
  public Monitoring bad() {
    return scraped(BadMetrics.class);
  }

  @Override
  public Monitoring good() {
    return scraped(GoodMetrics.class);
  }

  private static Monitoring scraped(Class<?> metrics) {
    return Monitoring.named("shop")
        .metrics(metrics)
        .scrape(ScrapeJob.named("shop").targets("shop:8080").exposes(metrics));
  }
}
