package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.rule.Alert;

final class DiscardedFixture implements Fixture {
  private static final Receiver NOBODY = Receiver.discarding("nobody");
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);
  private static final AlertRouting ROUTING =
      AlertRouting.defaultTo(NOBODY).route(Route.when(Shop.TEAM.matches(".+")).to(ON_CALL));

  // bad
  private static final Alert BAD =
      Alert.named("QueueFull") // expect: route/discarded
          .when(ShopMetrics.QUEUE.greaterThan(1000))
          .runbook("queue-full");
  // good
  private static final Alert GOOD =
      Alert.named("QueueFull")
          .when(ShopMetrics.QUEUE.greaterThan(1000))
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
