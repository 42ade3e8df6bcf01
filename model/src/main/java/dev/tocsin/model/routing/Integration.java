package dev.tocsin.model.routing;

/** A way of telling somebody. */
public sealed interface Integration permits Slack, Webhook, OtherIntegration {
  /** True where the end of an alert is told too. */
  boolean sendResolved();
}
