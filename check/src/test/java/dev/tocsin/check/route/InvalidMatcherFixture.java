package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;

final class InvalidMatcherFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);
  private static final Receiver ON_CALL = Receiver.named("on-call").by(Shop.SLACK);

  // bad
  private static final LabelMatcher BACKWARDS =
      LabelMatcher.of("team", MatchOperator.MATCHES, "(?<!pre)check.*");
  private static final AlertRouting BAD =
      AlertRouting.defaultTo(CHAT)
          .route(Route.when(BACKWARDS).to(ON_CALL)); // expect: route/invalid-matcher
  // good
  private static final AlertRouting GOOD =
      AlertRouting.defaultTo(CHAT).route(Route.when(Shop.TEAM.matches("check.*")).to(ON_CALL));

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
