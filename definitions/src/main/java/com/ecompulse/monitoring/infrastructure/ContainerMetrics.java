package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.CONTAINER;
import static com.ecompulse.monitoring.site.Site.NAMESPACE;
import static com.ecompulse.monitoring.site.Site.POD;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/**
 * What cAdvisor in the kubelet exposes of containers. A series with an empty {@code container} is
 * the whole pod, and is not to be added to the others.
 */
public final class ContainerMetrics {
  public static final Label CGROUP = Label.named("id").help("Control group");
  public static final Label IMAGE = Label.named("image").help("Image of the container");
  public static final Label CONTAINER_NAME =
      Label.named("name").help("Name that the container runtime gave");
  public static final Label CPU = Label.named("cpu").help("Core, or total");
  public static final Label INTERFACE = Label.named("interface").help("Network interface");

  public static final Counter CPU_TIME =
      Counter.named("container_cpu_usage_seconds_total")
          .help("Time that a container has used of all cores")
          .labels(NAMESPACE, POD, CONTAINER, CGROUP, IMAGE, CONTAINER_NAME, CPU)
          .unit(Unit.SECONDS);

  public static final Gauge MEMORY =
      Gauge.named("container_memory_working_set_bytes")
          .help("Memory of a container that the kernel can't take back")
          .labels(NAMESPACE, POD, CONTAINER, CGROUP, IMAGE, CONTAINER_NAME)
          .unit(Unit.BYTES);

  public static final Counter NETWORK_RECEIVED =
      network("container_network_receive_bytes_total", "Bytes received by a pod").unit(Unit.BYTES);

  public static final Counter NETWORK_SENT =
      network("container_network_transmit_bytes_total", "Bytes sent by a pod").unit(Unit.BYTES);

  private ContainerMetrics() {}

  private static Counter network(String name, String help) {
    return Counter.named(name)
        .help(help)
        .labels(NAMESPACE, POD, CGROUP, IMAGE, CONTAINER_NAME, INTERFACE);
  }
}
