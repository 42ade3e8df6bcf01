package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;

final class InhibitionCircleFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Alert FULL =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .severity(Severity.CRITICAL)
          .label(Shop.TEAM, "checkout")
          .runbook("queue-full");
  private static final Alert GROWS =
      Alert.named("QueueGrows")
          .when(ShopMetrics.QUEUE.greaterThan(100))
          .severity(Severity.WARNING)
          .label(Shop.TEAM, "checkout")
          .runbook("queue-grows");

  // bad
  private static final Inhibition MILDER =
      Inhibition.when(Label.SEVERITY.is("critical"))
          .mutes(Label.SEVERITY.is("warning"))
          .equalOn(ShopMetrics.TOPIC);
  private static final Inhibition WORSE =
      Inhibition.when(Label.ALERTNAME.is("QueueGrows")) // expect: route/inhibition-circle
          .mutes(Label.ALERTNAME.is("QueueFull"))
          .equalOn(ShopMetrics.TOPIC);
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT).inhibit(MILDER).inhibit(WORSE);
  // good
  private static final AlertRouting GOOD = AlertRouting.defaultTo(CHAT).inhibit(MILDER);

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(FULL, GROWS).routing(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(FULL, GROWS).routing(GOOD);
  }
}
