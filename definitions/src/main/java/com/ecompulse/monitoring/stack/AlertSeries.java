package com.ecompulse.monitoring.stack;

import com.ecompulse.monitoring.site.Site;
import com.ecompulse.monitoring.site.Team;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;

/** What Prometheus records of its own alerts; the alert's other labels come on top. */
public final class AlertSeries {
  public static final Label ALERTSTATE = Label.named("alertstate").help("pending or firing");

  public static final Gauge ALERTS =
      Gauge.named("ALERTS")
          .help("1 for each alert that is pending or firing")
          .labels(
              Label.ALERTNAME,
              ALERTSTATE,
              Label.SEVERITY,
              Team.TEAM,
              Site.ENVIRONMENT,
              Site.CLUSTER);

  private AlertSeries() {}
}
