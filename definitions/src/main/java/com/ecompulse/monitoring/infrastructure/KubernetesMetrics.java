package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.site.Site.NAMESPACE;
import static com.ecompulse.monitoring.site.Site.NODE;
import static com.ecompulse.monitoring.site.Site.POD;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/** What kube-state-metrics 2.x exposes of the objects in Kubernetes. */
public final class KubernetesMetrics {
  public static final Label UID = Label.named("uid").help("Identity of the object");
  public static final Label CONTAINER = Label.named("container").help("Container of the pod");
  public static final Label PHASE =
      Label.named("phase").help("Pending, Running, Succeeded, Failed or Unknown");
  public static final Label DEPLOYMENT = Label.named("deployment").help("Deployment");
  public static final Label CONDITION = Label.named("condition").help("Condition, such as Ready");
  public static final Label STATUS = Label.named("status").help("true, false or unknown");
  public static final Label RESOURCE = Label.named("resource").help("Resource: cpu, memory, …");
  public static final Label RESOURCE_UNIT = Label.named("unit").help("Unit of the resource");

  public static final Gauge POD_PHASE =
      Gauge.named("kube_pod_status_phase")
          .help("Whether a pod is in a phase: 1 if so, 0 if not")
          .labels(NAMESPACE, POD, UID, PHASE)
          .unit(Unit.of("pod"));

  public static final Counter CONTAINER_RESTARTS =
      Counter.named("kube_pod_container_status_restarts_total")
          .help("Restarts of a container")
          .labels(NAMESPACE, POD, UID, CONTAINER)
          .unit(Unit.of("restart"));

  public static final Gauge RESOURCE_REQUESTS =
      Gauge.named("kube_pod_container_resource_requests")
          .help("Resources that a container has asked for")
          .labels(NAMESPACE, POD, UID, CONTAINER, NODE, RESOURCE, RESOURCE_UNIT);

  public static final Gauge NODE_ALLOCATABLE =
      Gauge.named("kube_node_status_allocatable")
          .help("Resources of a node that pods can ask for")
          .labels(NODE, RESOURCE, RESOURCE_UNIT);

  public static final Gauge NODE_CONDITION =
      Gauge.named("kube_node_status_condition")
          .help("Whether a condition of a node has a status: 1 if so, 0 if not")
          .labels(NODE, CONDITION, STATUS);

  public static final Gauge REPLICAS_WANTED =
      Gauge.named("kube_deployment_spec_replicas")
          .help("Replicas that a deployment should have")
          .labels(NAMESPACE, DEPLOYMENT)
          .unit(Unit.of("replica"));

  public static final Gauge REPLICAS_AVAILABLE =
      Gauge.named("kube_deployment_status_replicas_available")
          .help("Replicas of a deployment that can serve")
          .labels(NAMESPACE, DEPLOYMENT)
          .unit(Unit.of("replica"));

  private KubernetesMetrics() {}
}
