package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import java.time.DayOfWeek;

final class AlwaysMutedFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);

  // bad
  private static final TimeInterval WEEKEND = TimeInterval.named("weekend");
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT)
          .route(
              Route.when(Shop.TEAM.is("checkout")) // expect: route/always-muted
                  .to(ON_CALL)
                  .muteDuring(WEEKEND));
  // good
  private static final TimeInterval TWO_DAYS =
      TimeInterval.named("weekend").on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Shop.TEAM.is("checkout")).to(ON_CALL).muteDuring(TWO_DAYS));

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
