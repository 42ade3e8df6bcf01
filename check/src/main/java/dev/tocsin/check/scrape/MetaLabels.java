package dev.tocsin.check.scrape;

import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.ServiceDiscovery;
import dev.tocsin.model.scrape.StaticTargets;
import java.util.List;

/** The {@code __meta_kubernetes_…} labels that service discovery brings, as in Prometheus 3.5. */
final class MetaLabels {
  static final String PREFIX = "__meta_kubernetes_";

  private MetaLabels() {}

  /** Whether a discovery may bring a label that begins with {@link #PREFIX}. */
  static boolean mayBring(ServiceDiscovery discovery, String label) {
    if (discovery instanceof StaticTargets fixed) {
      return fixed.labels().containsKey(label);
    }
    return !(discovery instanceof KubernetesDiscovery kubernetes)
        || prefixes(kubernetes.role()).stream()
            .anyMatch(prefix -> label.startsWith(PREFIX + prefix));
  }

  /** A namespace's and a node's own are there where metadata are attached. */
  private static List<String> prefixes(KubernetesDiscovery.Role role) {
    return switch (role) {
      case NODE -> List.of("node_");
      case SERVICE -> List.of("namespace", "service_");
      case POD -> List.of("namespace", "pod_", "node_");
      case ENDPOINTS ->
          List.of("namespace", "endpoints_", "endpoint_", "service_", "pod_", "node_");
      case ENDPOINTSLICE -> List.of("namespace", "endpointslice_", "service_", "pod_", "node_");
      case INGRESS -> List.of("namespace", "ingress_");
    };
  }
}
