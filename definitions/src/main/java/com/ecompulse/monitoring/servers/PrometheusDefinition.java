package com.ecompulse.monitoring.servers;

import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.seconds;

import com.ecompulse.monitoring.site.Site;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.prometheus.Storage;

/** The Prometheus server: one in each cluster. */
public final class PrometheusDefinition {
  public static final PrometheusServer SERVER =
      PrometheusServer.DEFAULT
          .scrapeInterval(seconds(30))
          .evaluationInterval(seconds(30))
          .externalLabel(Site.ENVIRONMENT, Site.THIS_ENVIRONMENT)
          .externalLabel(Site.CLUSTER, Site.THIS_CLUSTER)
          .alertmanagers("alertmanager:9093")
          .storage(Storage.retaining(days(30)).onVolumeOf(500));

  private PrometheusDefinition() {}
}
