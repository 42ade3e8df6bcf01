package dev.tocsin.model.routing;

import dev.tocsin.model.secret.SecretFile;

/**
 * A POST of Alertmanager's JSON to a URL.
 *
 * @param url the file that holds the URL
 */
public record Webhook(SecretFile url, boolean sendResolved) implements Integration {
  public static Webhook to(SecretFile url) {
    return new Webhook(url, true);
  }

  /** Says nothing when an alert ends. */
  public Webhook onlyFiring() {
    return new Webhook(url, false);
  }
}
