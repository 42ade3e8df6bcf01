package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import java.time.LocalTime;

final class MuteNotInheritedFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);
  private static final TimeInterval NIGHT =
      TimeInterval.named("night").between(LocalTime.of(0, 0), LocalTime.of(6, 0));

  // bad
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT)
          .route(
              Route.when(Shop.TEAM.is("checkout")) // expect: route/mute-not-inherited
                  .muteDuring(NIGHT)
                  .route(Route.when(Label.SEVERITY.is("critical")).to(ON_CALL)));
  // good
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT)
          .route(
              Route.when(Shop.TEAM.is("checkout"))
                  .route(Route.when(Label.SEVERITY.is("critical")).to(ON_CALL).muteDuring(NIGHT)));

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(GOOD);
  }
}
