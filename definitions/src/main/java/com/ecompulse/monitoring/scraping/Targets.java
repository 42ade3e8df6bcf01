package com.ecompulse.monitoring.scraping;

import static dev.tocsin.model.scrape.Relabeling.ADDRESS;
import static dev.tocsin.model.scrape.Relabeling.METRICS_PATH;

import com.ecompulse.monitoring.site.Site;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesDiscovery.Role;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;

/** How the jobs find their targets, and what every target is told apart by. */
final class Targets {
  /** A pod in one of these phases has nothing left to scrape. */
  private static final String FINISHED = "Failed|Succeeded";

  private Targets() {}

  /** A job whose series say which environment and cluster they come from. */
  static ScrapeJob job(String name) {
    return ScrapeJob.named(name)
        .label(Site.ENVIRONMENT, Site.THIS_ENVIRONMENT)
        .label(Site.CLUSTER, Site.THIS_CLUSTER);
  }

  /** A job for the running pods of some namespaces; for those of all, if none is named. */
  static ScrapeJob pods(String name, String... namespaces) {
    return job(name)
        .discover(KubernetesDiscovery.of(Role.POD).in(namespaces))
        .relabel(Relabeling.drop(KubernetesLabels.POD_PHASE, FINISHED))
        .relabel(Relabeling.copy(KubernetesLabels.NAMESPACE, Site.NAMESPACE))
        .relabel(Relabeling.copy(KubernetesLabels.POD_NAME, Site.POD));
  }

  /** A job for the pods that ask for it by the customary annotations, each by its port and path. */
  static ScrapeJob annotatedPods(String name, String... namespaces) {
    ScrapeJob job = pods(name, namespaces);
    return annotated(
        job,
        KubernetesLabels.podAnnotation("prometheus.io/scrape"),
        KubernetesLabels.podAnnotation("prometheus.io/port"),
        KubernetesLabels.podAnnotation("prometheus.io/path"));
  }

  /** A job for the services that ask for it by the customary annotations, pod by pod. */
  static ScrapeJob annotatedServices(String name) {
    ScrapeJob job =
        job(name)
            .discover(KubernetesDiscovery.of(Role.ENDPOINTSLICE))
            .relabel(Relabeling.copy(KubernetesLabels.NAMESPACE, Site.NAMESPACE))
            .relabel(Relabeling.copy(KubernetesLabels.POD_NAME, Site.POD));
    return annotated(
        job,
        KubernetesLabels.serviceAnnotation("prometheus.io/scrape"),
        KubernetesLabels.serviceAnnotation("prometheus.io/port"),
        KubernetesLabels.serviceAnnotation("prometheus.io/path"));
  }

  private static ScrapeJob annotated(ScrapeJob job, Label scrape, Label port, Label path) {
    return job.relabel(Relabeling.keep(scrape, "true"))
        .relabel(Relabeling.replace(List.of(path), "(.+)", METRICS_PATH, "$1"))
        // The port of the annotation takes the place of the container's, if there is one.
        .relabel(
            Relabeling.replace(List.of(ADDRESS, port), "(.+?)(?::\\d+)?;(\\d+)", ADDRESS, "$1:$2"));
  }
}
