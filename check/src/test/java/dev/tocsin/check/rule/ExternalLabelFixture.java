package dev.tocsin.check.rule;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.rule.Alert;

final class ExternalLabelFixture implements Fixture {
  private static final Label CLUSTER = Label.named("cluster");

  // bad
  private static final PrometheusServer SERVER =
      PrometheusServer.DEFAULT.externalLabel(CLUSTER, "shop-1");
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: rule/external-label
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .label(CLUSTER, "queues")
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .label(Shop.TEAM, "queues")
          .runbook("queue-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD).prometheus(SERVER);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD).prometheus(SERVER);
  }
}
