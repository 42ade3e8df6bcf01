package dev.tocsin.check.route;

import static dev.tocsin.model.unit.Durations.minutes;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;

final class RepeatBelowGroupFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);

  // bad
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT)
          .route(
              Route.when(Label.SEVERITY.is("critical")) // expect: route/repeat-below-group
                  .to(ON_CALL)
                  .groupInterval(minutes(10))
                  .repeatInterval(minutes(5)));
  // good
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT)
          .route(
              Route.when(Label.SEVERITY.is("critical"))
                  .to(ON_CALL)
                  .groupInterval(minutes(1))
                  .repeatInterval(minutes(5)));

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
