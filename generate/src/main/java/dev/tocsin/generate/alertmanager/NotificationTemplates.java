package dev.tocsin.generate.alertmanager;

import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Slack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The notification templates that a routing needs. */
final class NotificationTemplates {
  private NotificationTemplates() {}

  /**
   * The templates that are listed, then those that a receiver uses without their being listed: an
   * Alertmanager that lacks one sends no notification.
   */
  static List<NotificationTemplate> of(AlertRouting routing) {
    Map<String, NotificationTemplate> byName = new LinkedHashMap<>();
    Stream.concat(
            routing.templates().stream(),
            routing.receivers().stream().flatMap(NotificationTemplates::used))
        .forEach(template -> byName.putIfAbsent(template.name(), template));
    return List.copyOf(byName.values());
  }

  private static Stream<NotificationTemplate> used(Receiver receiver) {
    return receiver.integrations().stream()
        .filter(Slack.class::isInstance)
        .map(Slack.class::cast)
        .flatMap(
            slack ->
                Stream.concat(
                    Stream.of(slack.title(), slack.text(), slack.color()).filter(Objects::nonNull),
                    slack.actions().stream().map(Slack.Button::url)));
  }
}
