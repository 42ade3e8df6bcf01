package dev.tocsin.model.routing;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.secret.SecretFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in a Slack channel, sent through an incoming webhook.
 *
 * @param channel the channel with its {@code #}, or a user with an {@code @}
 * @param webhook the file that holds the webhook's URL
 * @param title null for Alertmanager's own text
 * @param text null for Alertmanager's own text
 * @param color the colour of the bar beside the message; null for Alertmanager's own
 * @param actions buttons below the message
 */
public record Slack(
    String channel,
    SecretFile webhook,
    @Nullable NotificationTemplate title,
    @Nullable NotificationTemplate text,
    @Nullable NotificationTemplate color,
    List<Button> actions,
    boolean sendResolved)
    implements Integration {
  /** A button that opens the URL that a template makes. */
  public record Button(String text, NotificationTemplate url) {}

  /**
   * @throws DefinitionException if the channel names neither a channel nor a user
   */
  public Slack {
    if (!channel.matches("[#@].+")) {
      throw DefinitionException.here(
          "`" + channel + "` is no Slack channel",
          "write `#" + channel + "`, or `@user` for a person");
    }
    actions = List.copyOf(actions);
  }

  public static Slack channel(String channel, SecretFile webhook) {
    return new Slack(channel, webhook, null, null, null, List.of(), true);
  }

  public Slack title(NotificationTemplate title) {
    return new Slack(channel, webhook, title, text, color, actions, sendResolved);
  }

  public Slack text(NotificationTemplate text) {
    return new Slack(channel, webhook, title, text, color, actions, sendResolved);
  }

  public Slack color(NotificationTemplate color) {
    return new Slack(channel, webhook, title, text, color, actions, sendResolved);
  }

  /** Adds a button below the message. */
  public Slack button(String label, NotificationTemplate url) {
    List<Button> more = new ArrayList<>(actions);
    more.add(new Button(label, url));
    return new Slack(channel, webhook, title, text, color, more, sendResolved);
  }

  /** Says nothing when an alert ends. */
  public Slack onlyFiring() {
    return new Slack(channel, webhook, title, text, color, actions, false);
  }
}
