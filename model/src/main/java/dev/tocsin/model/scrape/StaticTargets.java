package dev.tocsin.model.scrape;

import dev.tocsin.model.definition.DefinitionException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Targets that are always there.
 *
 * @param addresses each as {@code host:port}
 * @param labels what is added to each of their series
 */
public record StaticTargets(List<String> addresses, Map<String, String> labels)
    implements ServiceDiscovery {
  public StaticTargets {
    addresses = List.copyOf(addresses);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /**
   * Targets without labels of their own.
   *
   * @throws DefinitionException if an address is no {@code host:port}
   */
  public static StaticTargets of(String... addresses) {
    for (String address : addresses) {
      if (!address.matches("[^\\s/:]+:[0-9]{1,5}|\\[[0-9a-fA-F:]+]:[0-9]{1,5}")) {
        throw DefinitionException.here(
            "`" + address + "` is no target",
            "write host:port, without http:// and without a path");
      }
    }
    return new StaticTargets(List.of(addresses), Map.of());
  }
}
