package dev.tocsin.model.routing;

/**
 * A way of telling somebody that was written by hand, of which no more is known than its kind.
 *
 * @param kind the key of Alertmanager's configuration without {@code _configs}, such as {@code
 *     pagerduty}
 */
public record OtherIntegration(String kind, boolean sendResolved) implements Integration {}
