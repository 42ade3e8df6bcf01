package dev.tocsin.check.route;

import static dev.tocsin.model.unit.Durations.days;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;

final class RepeatBeyondRetentionFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);

  // bad
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT) // expect: route/repeat-beyond-retention
          .repeatInterval(days(7));
  // good
  private static final AlertRouting GOOD = AlertRouting.defaultTo(CHAT).repeatInterval(days(1));

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
