package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;

final class NoAlertmanagerFixture implements Fixture {
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);

  // bad
  private static final AlertRouting ROUTING =
      AlertRouting.defaultTo(CHAT); // expect: route/no-alertmanager
  private static final PrometheusServer BAD = PrometheusServer.DEFAULT;
  // good
  private static final PrometheusServer GOOD =
      PrometheusServer.DEFAULT.alertmanagers("alertmanager:9093");

  // end

  @Override
  public Monitoring bad() {
    return Shop.with(ROUTING).prometheus(BAD);
  }

  @Override
  public Monitoring good() {
    return Shop.with(ROUTING).prometheus(GOOD);
  }
}
