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

final class UnpagedCriticalFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);
  private static final Alert IDLE =
      Alert.named("QueueIdle")
          .when(ShopMetrics.QUEUE.lessThan(1))
          .severity(Severity.CRITICAL)
          .runbook("queue-idle");

  // bad
  private static final Alert QUEUE =
      Alert.named("QueueFull") // expect: route/unpaged-critical
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .severity(Severity.CRITICAL)
          .label(Shop.TEAM, "checkout")
          .runbook("queue-full");
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Shop.TEAM.is("checkout")).to(CHAT))
          .route(Route.when(Label.SEVERITY.is("critical")).to(ON_CALL));
  // good
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Label.SEVERITY.is("critical")).to(ON_CALL).andContinue())
          .route(Route.when(Shop.TEAM.is("checkout")).to(CHAT));

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(QUEUE, IDLE).routing(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(QUEUE, IDLE).routing(GOOD);
  }
}
