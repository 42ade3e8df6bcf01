package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.secret.SecretFile;

final class DuplicateReceiverFixture implements Fixture {
  private static final SecretFile URL = SecretFile.at("/etc/alertmanager/slack-url");

  // bad
  private static final Receiver CHAT = Receiver.named("slack").by(Slack.channel("#shop", URL));
  private static final Receiver ON_CALL =
      Receiver.named("slack") // expect: route/duplicate-receiver
          .by(Slack.channel("#on-call", URL));
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT).route(Route.when(Label.SEVERITY.is("critical")).to(ON_CALL));
  // good
  private static final Receiver SLACK_ON_CALL =
      Receiver.named("slack-on-call").by(Slack.channel("#on-call", URL));
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(Label.SEVERITY.is("critical")).to(SLACK_ON_CALL));

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
