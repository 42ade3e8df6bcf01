package dev.tocsin.model.scrape;

import dev.tocsin.model.definition.DefinitionException;
import java.util.List;

/**
 * Targets that are always there.
 *
 * @param addresses each as {@code host:port}
 */
public record StaticTargets(List<String> addresses) implements ServiceDiscovery {
  /**
   * @throws DefinitionException if an address is no {@code host:port}
   */
  public StaticTargets {
    addresses = List.copyOf(addresses);
    for (String address : addresses) {
      if (!address.matches("[^\\s/:]+:[0-9]{1,5}|\\[[0-9a-fA-F:]+]:[0-9]{1,5}")) {
        throw DefinitionException.here(
            "`" + address + "` is no target",
            "write host:port, without http:// and without a path");
      }
    }
  }

  public static StaticTargets of(String... addresses) {
    return new StaticTargets(List.of(addresses));
  }
}
