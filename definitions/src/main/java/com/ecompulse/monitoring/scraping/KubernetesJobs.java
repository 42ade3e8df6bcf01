package com.ecompulse.monitoring.scraping;

import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;

import com.ecompulse.monitoring.infrastructure.ApiServerMetrics;
import com.ecompulse.monitoring.infrastructure.AwsMetrics;
import com.ecompulse.monitoring.infrastructure.ContainerMetrics;
import com.ecompulse.monitoring.infrastructure.KubeletMetrics;
import com.ecompulse.monitoring.infrastructure.KubernetesMetrics;
import com.ecompulse.monitoring.infrastructure.NodeMetrics;
import com.ecompulse.monitoring.site.Site;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.Endpoint;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesDiscovery.Role;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.secret.SecretFile;

/** The jobs of what the platform runs on: Kubernetes, its nodes, and AWS. */
final class KubernetesJobs {
  private static final String SERVICE_ACCOUNT = "/var/run/secrets/kubernetes.io/serviceaccount/";

  static final ScrapeJob API_SERVERS =
      Targets.job("kubernetes-apiservers")
          .discover(KubernetesDiscovery.of(Role.ENDPOINTSLICE).in("default"))
          .relabel(Relabeling.keep(KubernetesLabels.SERVICE_NAME, "kubernetes"))
          .relabel(Relabeling.keep(KubernetesLabels.ENDPOINT_PORT_NAME, "https"))
          .endpoint(authenticated("/metrics"))
          // Most of its series are buckets by verb and resource that nobody looks at.
          .relabelMetrics(
              Relabeling.drop(
                  Relabeling.METRIC_NAME,
                  "apiserver_request_(sli|body_size)_.+_bucket|etcd_request_duration_.+_bucket"))
          .exposes(ApiServerMetrics.class);

  static final ScrapeJob NODES =
      nodes("kubernetes-nodes", "/metrics").exposes(KubeletMetrics.class);

  static final ScrapeJob CADVISOR =
      nodes("kubernetes-cadvisor", "/metrics/cadvisor")
          .relabelMetrics(
              Relabeling.drop(
                  Relabeling.METRIC_NAME,
                  "container_(blkio_device_usage|memory_failures|tasks_state).*"))
          .exposes(ContainerMetrics.class);

  /** Whatever else runs in the cluster and asks for it. */
  static final ScrapeJob PODS =
      Targets.annotatedPods("kubernetes-pods")
          .relabel(Relabeling.drop(KubernetesLabels.NAMESPACE, Namespaces.ALL));

  /** Whatever else is served in the cluster and asks for it. */
  static final ScrapeJob SERVICES =
      Targets.annotatedServices("kubernetes-services")
          .relabel(Relabeling.drop(KubernetesLabels.NAMESPACE, Namespaces.ALL));

  /**
   * One pod on each node. Its series are the node's and bear the node's name, not the pod's: they
   * go on when the pod is replaced.
   */
  static final ScrapeJob NODE_EXPORTER =
      Targets.job("node-exporter")
          .discover(KubernetesDiscovery.of(Role.POD).in(Namespaces.MONITORING))
          .relabel(
              Relabeling.keep(KubernetesLabels.podLabel("app.kubernetes.io/name"), "node-exporter"))
          .relabel(Relabeling.keep(KubernetesLabels.POD_CONTAINER_PORT_NAME, "metrics"))
          .relabel(Relabeling.copy(KubernetesLabels.POD_NODE_NAME, Label.INSTANCE))
          .exposes(NodeMetrics.class);

  /** Its labels say which object a series is about, not which pod exposes it: they win. */
  static final ScrapeJob KUBE_STATE_METRICS =
      Targets.job("kube-state-metrics")
          .targets("kube-state-metrics:8080")
          .honorLabels()
          .timeout(seconds(25))
          .exposes(KubernetesMetrics.class);

  /**
   * The CloudWatch exporter asks AWS in its own time. Scraped less than every few minutes, its
   * series would go stale between two scrapes.
   */
  static final ScrapeJob AWS =
      Targets.job("aws-cloudwatch")
          .targets("cloudwatch-exporter:5000")
          .every(minutes(1))
          .timeout(seconds(30))
          .exposes(AwsMetrics.class);

  private KubernetesJobs() {}

  /** A job for the kubelet of each node. */
  private static ScrapeJob nodes(String name, String path) {
    return Targets.job(name)
        .discover(KubernetesDiscovery.of(Role.NODE))
        .relabel(Relabeling.copy(KubernetesLabels.NODE_NAME, Site.NODE))
        .endpoint(authenticated(path))
        .honorLabels();
  }

  /** HTTPS, as the service account of Prometheus. */
  private static Endpoint authenticated(String path) {
    return Endpoint.https(path)
        .bearerToken(SecretFile.at("secrets/kubernetes-token"))
        .caFile(SERVICE_ACCOUNT + "ca.crt");
  }
}
