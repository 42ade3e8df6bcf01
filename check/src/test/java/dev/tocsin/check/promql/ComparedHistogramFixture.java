package dev.tocsin.check.promql;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.NativeHistogram;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;

final class ComparedHistogramFixture implements Fixture {
  // bad
  /** How large carts are. */
  public static final class CartMetrics {
    public static final NativeHistogram CART =
        NativeHistogram.named("cart_value_euros").help("Value of carts").unit(Unit.EUROS);

    private CartMetrics() {}
  }

  private static final Alert BAD =
      Alert.named("LargeCarts") // expect: promql/compared-histogram
          .when(Condition.parse("rate(cart_value_euros[5m]) > 1000"))
          .runbook("large-carts");
  // good
  private static final Alert GOOD =
      Alert.named("LargeCarts")
          .when(Condition.parse("histogram_quantile(0.99, rate(cart_value_euros[5m])) > 1000"))
          .forAtLeast(Durations.minutes(5))
          .runbook("large-carts");

  // end

  @Override
  public Monitoring bad() {
    return Shop.exposing(CartMetrics.class, BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.exposing(CartMetrics.class, GOOD);
  }
}
