package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;

final class MissingGroupLabelFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Label CLUSTER = Label.named("cluster");

  // bad
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT) // expect: route/missing-group-label
          .groupBy(Label.ALERTNAME, CLUSTER);
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
