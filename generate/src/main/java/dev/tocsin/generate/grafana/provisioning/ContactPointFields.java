package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.routing.Integration;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.routing.Webhook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code contactPoints}. The settings are those of {@code receivers/slack} and {@code
 * receivers/webhook} in grafana/alerting; Grafana's Slack message has no buttons and no colour.
 */
final class ContactPointFields {
  private ContactPointFields() {}

  static Fields of(Receiver receiver) {
    List<Fields> integrations = new ArrayList<>();
    for (Integration integration : receiver.integrations()) {
      if (integration instanceof Slack slack) {
        integrations.add(integration(receiver, integrations.size(), slack, "slack", slack(slack)));
      } else if (integration instanceof Webhook webhook) {
        Fields settings =
            Fields.of("url", Provisioned.content(webhook.url())).with("httpMethod", "POST");
        integrations.add(integration(receiver, integrations.size(), webhook, "webhook", settings));
      }
    }
    return Fields.of("orgId", 1)
        .with("name", Provisioned.literal(receiver.name()))
        .with("receivers", integrations);
  }

  private static Fields integration(
      Receiver receiver, int place, Integration integration, String type, Fields settings) {
    return Fields.of("uid", uid(receiver, place))
        .with("type", type)
        .with("disableResolveMessage", !integration.sendResolved())
        .with("settings", settings);
  }

  private static Fields slack(Slack slack) {
    return Fields.of("url", Provisioned.content(slack.webhook()))
        .with("recipient", Provisioned.literal(slack.channel()))
        .with("title", call(slack.title()))
        .with("text", call(slack.text()));
  }

  private static @Nullable String call(@Nullable NotificationTemplate template) {
    return template == null ? null : "{{ template \"" + template.name() + "\" . }}";
  }

  /** 36 characters that follow from the receiver's name. */
  private static String uid(Receiver receiver, int place) {
    String identity = receiver.name() + "\n" + place;
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
