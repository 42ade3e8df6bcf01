package dev.tocsin.check.route;

import dev.tocsin.check.Fixture;
import dev.tocsin.check.Shop;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.secret.SecretFile;

final class AbsentLabelFixture implements Fixture {
  private static final SecretFile URL = SecretFile.at("/etc/alertmanager/slack-url");

  // bad
  private static final NotificationTemplate BAD =
      NotificationTemplate.named( // expect: route/absent-label
          "shop.title", "{{ .CommonLabels.tem }}");
  // good
  private static final NotificationTemplate GOOD =
      NotificationTemplate.named("shop.title", "{{ .CommonLabels.team }}");

  // end

  @Override
  public Monitoring bad() {
    return told(BAD);
  }

  @Override
  public Monitoring good() {
    return told(GOOD);
  }

  private static Monitoring told(NotificationTemplate title) {
    Slack slack = Slack.channel("#shop", URL).title(title);
    return Shop.with(AlertRouting.defaultTo(Receiver.named("chat").by(slack)));
  }
}
