package dev.tocsin.model.scrape;

import dev.tocsin.model.label.Label;
import java.util.Locale;

/** The labels that Kubernetes service discovery brings, as Prometheus 3 names them. */
public final class KubernetesLabels {
  public static final Label NAMESPACE = meta("namespace");
  public static final Label POD_NAME = meta("pod_name");
  public static final Label POD_NODE_NAME = meta("pod_node_name");
  public static final Label POD_PHASE = meta("pod_phase");
  public static final Label POD_CONTAINER_NAME = meta("pod_container_name");
  public static final Label POD_CONTAINER_PORT_NAME = meta("pod_container_port_name");
  public static final Label SERVICE_NAME = meta("service_name");
  public static final Label ENDPOINT_PORT_NAME = meta("endpointslice_port_name");
  public static final Label NODE_NAME = meta("node_name");

  private KubernetesLabels() {}

  /** The value of a pod's label. */
  public static Label podLabel(String name) {
    return meta("pod_label_" + sanitized(name));
  }

  /** The value of a pod's annotation. */
  public static Label podAnnotation(String name) {
    return meta("pod_annotation_" + sanitized(name));
  }

  /** The value of a service's annotation. */
  public static Label serviceAnnotation(String name) {
    return meta("service_annotation_" + sanitized(name));
  }

  private static Label meta(String name) {
    return Label.named("__meta_kubernetes_" + name.toLowerCase(Locale.ROOT));
  }

  private static String sanitized(String name) {
    return name.replaceAll("[^a-zA-Z0-9_]", "_");
  }
}
