package example;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;

/** A shop's monitoring. */
public final class Shop implements MonitoringDefinition {
  /** What the shop exposes. */
  public static final class ShopMetrics {
    public static final Gauge QUEUE = Gauge.named("shop_queue_length").help("Orders that wait");

    private ShopMetrics() {}
  }

  static final Alert ORDERS_WAIT =
      Alert.named("OrdersWait")
          .when(ShopMetrics.QUEUE.greaterThan(100))
          .severity(Severity.WARNING)
          .summary("{{ $value }} orders wait")
          .runbook("orders-wait");

  @Override
  public Monitoring define() {
    return monitoring().rules(RuleGroup.named("orders").alert(ORDERS_WAIT));
  }

  static Monitoring monitoring() {
    return Monitoring.named("shop")
        .runbooks("https://shop.example/runbooks/")
        .metrics(ShopMetrics.class);
  }
}
