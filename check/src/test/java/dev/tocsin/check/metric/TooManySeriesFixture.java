package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;

final class TooManySeriesFixture implements Fixture {
  // bad
  private static final Label COUNTRY = Label.named("country").values("at", "ch", "de");

  /** What the checkout measures. */
  public static final class BadMetrics {
    public static final Counter VISITS =
        Counter.named("visits_total") // expect: metric/too-many-series
            .help("Visits")
            .labels(Label.named("page").values("start", "cart", "pay"), COUNTRY);

    private BadMetrics() {}
  }

  // good
  /** The same, mended. */
  public static final class GoodMetrics {
    public static final Counter VISITS =
        Counter.named("visits_total").help("Visits").labels(COUNTRY);

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

  @Override
  public CheckSettings settings(CheckSettings settings) {
    return settings.with("metric/too-many-series", TooManySeries.MAX_SERIES, 8.0);
  }
}
