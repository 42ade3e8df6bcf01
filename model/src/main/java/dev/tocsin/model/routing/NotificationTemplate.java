package dev.tocsin.model.routing;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;

/**
 * A named text of a notification.
 *
 * @param name the name under which Alertmanager knows it, such as {@code ecompulse.slack.title}
 * @param body a Go template over Alertmanager's notification data
 */
public record NotificationTemplate(String name, String body, Origin origin)
    implements Allowing<NotificationTemplate> {
  /**
   * @throws DefinitionException if the name can't stand between quotation marks
   */
  public NotificationTemplate {
    if (!name.matches("[A-Za-z0-9_.-]+")) {
      throw DefinitionException.here(
          "`" + name + "` is no template name", "use letters, digits, `.`, `_` and `-`");
    }
  }

  public static NotificationTemplate named(String name, String body) {
    return new NotificationTemplate(name, body, Defined.here());
  }

  @Override
  public NotificationTemplate at(Origin origin) {
    return new NotificationTemplate(name, body, origin);
  }
}
