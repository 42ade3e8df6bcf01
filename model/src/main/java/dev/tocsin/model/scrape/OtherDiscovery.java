package dev.tocsin.model.scrape;

/**
 * A service discovery that was written by hand, of which no more is known than its kind: its
 * targets may have any labels.
 *
 * @param kind the key of Prometheus's configuration without {@code _sd_configs}, such as {@code
 *     file}
 */
public record OtherDiscovery(String kind) implements ServiceDiscovery {}
