package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;

final class UnroutedFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);
  private static final AlertRouting ROUTING =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Label.SEVERITY.is("critical"), Shop.TEAM.matches(".+")).to(ON_CALL));

  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: route/unrouted
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .severity(Severity.WARNING)
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .severity(Severity.CRITICAL)
          .label(Shop.TEAM, "checkout")
          .runbook("queue-full");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD).routing(ROUTING);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD).routing(ROUTING);
  }
}
