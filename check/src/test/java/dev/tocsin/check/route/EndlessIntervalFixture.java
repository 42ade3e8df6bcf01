package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import java.time.LocalTime;

final class EndlessIntervalFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);

  // bad
  private static final TimeInterval WORK =
      TimeInterval.named("work"); // expect: route/endless-interval
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Shop.TEAM.is("checkout")).to(ON_CALL).activeDuring(WORK));
  // good
  private static final TimeInterval OFFICE_HOURS =
      TimeInterval.named("work").between(LocalTime.of(9, 0), LocalTime.of(17, 0));
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Shop.TEAM.is("checkout")).to(ON_CALL).activeDuring(OFFICE_HOURS));

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
