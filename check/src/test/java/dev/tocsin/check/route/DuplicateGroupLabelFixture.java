package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;

final class DuplicateGroupLabelFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);

  // bad
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT) // expect: route/duplicate-group-label
          .groupBy(Label.ALERTNAME, Shop.ENVIRONMENT, Label.ALERTNAME);
  // good
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT).groupBy(Label.ALERTNAME, Shop.ENVIRONMENT);

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
