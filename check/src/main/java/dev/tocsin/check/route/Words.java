package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.gotemplate.Dialect;
import dev.tocsin.gotemplate.GoTemplate;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Slack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a notification.
 *
 * @param receivers those who are told with these words; none where only other templates use them
 */
record Words(NotificationTemplate template, List<Receiver> receivers) {
  /** The words of all notifications, the listed ones first. */
  static List<Words> of(CheckContext context) {
    return context.monitoring().routing().map(Words::of).orElse(List.of());
  }

  private static List<Words> of(AlertRouting routing) {
    Map<NotificationTemplate, List<Receiver>> users = new LinkedHashMap<>();
    routing.templates().forEach(template -> users.put(template, new ArrayList<>()));
    for (Receiver receiver : routing.receivers()) {
      used(receiver)
          .forEach(
              template ->
                  users.computeIfAbsent(template, first -> new ArrayList<>()).add(receiver));
    }
    return users.entrySet().stream()
        .map(user -> new Words(user.getKey(), List.copyOf(user.getValue())))
        .toList();
  }

  private static Stream<NotificationTemplate> used(Receiver receiver) {
    return receiver.integrations().stream()
        .filter(Slack.class::isInstance)
        .map(Slack.class::cast)
        .flatMap(
            slack ->
                Stream.concat(
                    Stream.of(
                            Optional.ofNullable(slack.title()),
                            Optional.ofNullable(slack.text()),
                            Optional.ofNullable(slack.color()))
                        .flatMap(Optional::stream),
                    slack.actions().stream().map(Slack.Button::url)));
  }

  /** Why Alertmanager would refuse them, if it would. */
  Optional<GoTemplateException> refusal() {
    try {
      parse();
      return Optional.empty();
    } catch (GoTemplateException refusal) {
      return Optional.of(refusal);
    }
  }

  /** What they read and call; empty where Alertmanager would refuse them. */
  Optional<NotificationReader> reader() {
    try {
      return Optional.of(NotificationReader.of(parse()));
    } catch (GoTemplateException refusal) {
      return Optional.empty();
    }
  }

  /** The name that others call them by, and those of the templates that they define within. */
  List<String> names() {
    List<String> names = new ArrayList<>(List.of(template.name()));
    if (refusal().isEmpty()) {
      parse().definitions().forEach(definition -> names.add(definition.name().value()));
    }
    return names;
  }

  /** What they read of what Alertmanager gives those whom it tells with them. */
  List<NotificationRead> reads() {
    return receivers.isEmpty()
        ? List.of()
        : reader().map(NotificationReader::reads).orElse(List.of());
  }

  /** The finding, with a part of the words underlined. */
  Diagnostic point(Diagnostic finding, Span span, String label) {
    return finding
        .about("notification template " + template.name(), template.origin())
        .pointingAt(new Excerpt(template.body(), span, label));
  }

  private GoTemplate parse() {
    return GoTemplate.parse(template.body(), Dialect.ALERTMANAGER);
  }
}
