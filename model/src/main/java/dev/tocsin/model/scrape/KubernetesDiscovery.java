package dev.tocsin.model.scrape;

import java.util.List;
import java.util.Locale;

/**
 * Targets that the Kubernetes API knows.
 *
 * @param role what becomes a target
 * @param namespaces where to look; empty for everywhere
 */
public record KubernetesDiscovery(Role role, List<String> namespaces) implements ServiceDiscovery {
  /** What becomes a target, and which {@code __meta_kubernetes_…} labels it brings. */
  public enum Role {
    NODE,
    SERVICE,
    POD,
    ENDPOINTS,
    ENDPOINTSLICE,
    INGRESS;

    /** Its name in Prometheus's configuration. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public KubernetesDiscovery {
    namespaces = List.copyOf(namespaces);
  }

  public static KubernetesDiscovery of(Role role) {
    return new KubernetesDiscovery(role, List.of());
  }

  /** Looks only in these namespaces. */
  public KubernetesDiscovery in(String... namespaces) {
    return new KubernetesDiscovery(role, List.of(namespaces));
  }
}
