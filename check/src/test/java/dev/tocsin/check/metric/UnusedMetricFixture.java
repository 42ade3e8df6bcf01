package dev.tocsin.check.metric;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;

final class UnusedMetricFixture implements Fixture {
  // bad
  /** What the checkout measures. */
  public static final class CartMetrics {
    public static final Gauge CARTS = Gauge.named("carts").help("Open carts");
    public static final Gauge FULL_CARTS =
        Gauge.named("carts_full") // expect: metric/unused-metric
            .help("Open carts with something in them");

    private CartMetrics() {}
  }

  private static final Alert NO_CARTS =
      Alert.named("NoCarts").when(CartMetrics.CARTS.lessThan(1)).runbook("no-carts");
  // good
  private static final Alert NO_FULL_CARTS =
      Alert.named("NoFullCarts").when(CartMetrics.FULL_CARTS.lessThan(1)).runbook("no-full-carts");

  // end

  @Override
  public Monitoring bad() {
    return with(NO_CARTS);
  }

  @Override
  public Monitoring good() {
    return with(NO_CARTS, NO_FULL_CARTS);
  }

  private static Monitoring with(Alert... alerts) {
    return Monitoring.named("shop")
        .metrics(CartMetrics.class)
        .runbooks(Shop.RUNBOOKS)
        .rules(RuleGroup.named("shop").alert(alerts));
  }
}
