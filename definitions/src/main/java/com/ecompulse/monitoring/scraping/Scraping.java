package com.ecompulse.monitoring.scraping;

import dev.tocsin.model.scrape.ScrapeJob;

/** Everything that is scraped. */
public final class Scraping {
  private Scraping() {}

  public static ScrapeJob[] jobs() {
    return new ScrapeJob[] {
      PlatformJobs.APPLICATIONS,
      PlatformJobs.KAFKA,
      PlatformJobs.KAFKA_EXPORTER,
      PlatformJobs.SPARK,
      PlatformJobs.SPARK_EXECUTORS,
      PlatformJobs.CUSTOM_EXPORTERS,
      KubernetesJobs.API_SERVERS,
      KubernetesJobs.NODES,
      KubernetesJobs.CADVISOR,
      KubernetesJobs.PODS,
      KubernetesJobs.SERVICES,
      KubernetesJobs.NODE_EXPORTER,
      KubernetesJobs.KUBE_STATE_METRICS,
      KubernetesJobs.AWS,
      StackJobs.JAEGER,
      StackJobs.PROMETHEUS,
      StackJobs.ALERTMANAGER,
      StackJobs.GRAFANA
    };
  }
}
