package com.ecompulse.monitoring.site;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;

/** What Prometheus itself records of each target. */
public final class TargetMetrics {
  public static final Gauge UP =
      Gauge.named("up")
          .help("Whether the last scrape of a target succeeded: 1 if so, 0 if not")
          .labels(Label.JOB, Label.INSTANCE, Site.ENVIRONMENT, Site.CLUSTER);

  private TargetMetrics() {}
}
