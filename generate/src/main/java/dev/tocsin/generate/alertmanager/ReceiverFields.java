package dev.tocsin.generate.alertmanager;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.routing.Integration;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.routing.Webhook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of {@code receivers}. */
final class ReceiverFields {
  private ReceiverFields() {}

  static Fields of(Receiver receiver) {
    List<Integration> integrations = receiver.integrations();
    return Fields.of("name", receiver.name())
        .withUnlessEmpty(
            "slack_configs",
            integrations.stream()
                .filter(Slack.class::isInstance)
                .map(slack -> slack((Slack) slack))
                .toList())
        .withUnlessEmpty(
            "webhook_configs",
            integrations.stream()
                .filter(Webhook.class::isInstance)
                .map(webhook -> webhook((Webhook) webhook))
                .toList());
  }

  private static Fields slack(Slack slack) {
    return Fields.of("api_url_file", slack.webhook().path())
        .with("channel", slack.channel())
        .with("send_resolved", slack.sendResolved())
        .with("color", call(slack.color()))
        .with("title", call(slack.title()))
        .with("text", call(slack.text()))
        .withUnlessEmpty("actions", slack.actions().stream().map(ReceiverFields::button).toList());
  }

  private static Fields button(Slack.Button button) {
    return Fields.of("type", "button").with("text", button.text()).with("url", call(button.url()));
  }

  private static Fields webhook(Webhook webhook) {
    return Fields.of("url_file", webhook.url().path())
        .with("send_resolved", webhook.sendResolved());
  }

  private static @Nullable String call(@Nullable NotificationTemplate template) {
    return template == null ? null : "{{ template \"" + template.name() + "\" . }}";
  }
}
