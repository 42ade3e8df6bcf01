package dev.tocsin.reader.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of secrets that stand in a configuration as they are. Every one of these fields has a
 * sibling that names a file instead (Prometheus 3.16, Alertmanager 0.34).
 */
public final class LiteralSecrets {
  /** Fields that hold a secret wherever they are. */
  private static final Set<String> SECRETS =
      Set.of(
          "api_key",
          "api_secret",
          "app_token",
          "auth_password",
          "auth_secret",
          "bearer_token",
          "bot_token",
          "client_secret",
          "credentials",
          "mattermost_webhook_url",
          "opsgenie_api_key",
          "password",
          "rocketchat_token",
          "rocketchat_token_id",
          "service_key",
          "slack_api_url",
          "slack_app_token",
          "smtp_auth_password",
          "smtp_auth_secret",
          "telegram_bot_token",
          "user_key",
          "victorops_api_key",
          "webhook_url",
          "wechat_api_secret");

  /** Fields that hold a secret for one kind of receiver only. */
  private static final Map<String, Set<String>> OF_KIND =
      Map.of(
          "pagerduty_configs", Set.of("routing_key"),
          "pushover_configs", Set.of("token"),
          "rocketchat_configs", Set.of("token", "token_id"),
          "slack_configs", Set.of("api_url"));

  /** How a value is written that something else puts in later, or has taken out. */
  private static final List<String> PLACEHOLDERS = List.of("<secret>", "${", "$(", "{{");

  private final Reading reading;

  private LiteralSecrets(Reading reading) {
    this.reading = reading;
  }

  /** Tells of those below a node. */
  public static void tell(Node node, Reading reading) {
    new LiteralSecrets(reading).below(node, "");
  }

  /**
   * @param list the name of the list that the node is an item of, if it is one
   */
  private void below(Node node, String list) {
    if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        String key = entry.key().value();
        boolean secret =
            SECRETS.contains(key) || OF_KIND.getOrDefault(list, Set.of()).contains(key);
        if (secret && entry.value() instanceof Scalar value && isLiteral(value)) {
          tell(key, value);
        }
        below(entry.value(), key);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> below(item, list));
    }
  }

  private static boolean isLiteral(Scalar value) {
    return !value.isNull()
        && !value.value().isBlank()
        && PLACEHOLDERS.stream().noneMatch(value.value()::contains);
  }

  private void tell(String key, Scalar value) {
    reading.warn(
        Reading.LITERAL_SECRET,
        value,
        "`" + key + "` holds the secret itself, for everybody who can read the repository",
        "write `" + key + "_file: …` with a path that only the server can read");
  }
}
