package com.ecompulse.monitoring.stack;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.unit.Unit;

/** What Prometheus 3.x exposes of itself. */
public final class PrometheusMetrics {
  public static final Label ALERTMANAGER = Label.named("alertmanager").help("URL of its API");
  public static final Label RULE_GROUP = Label.named("rule_group").help("File and group");

  public static final Counter RULE_FAILURES =
      Counter.named("prometheus_rule_evaluation_failures_total")
          .help("Rules that could not be evaluated")
          .labels(RULE_GROUP)
          .unit(Unit.of("failure"));

  public static final Counter NOTIFICATION_ERRORS =
      Counter.named("prometheus_notifications_errors_total")
          .help("Alerts that could not be handed to an Alertmanager")
          .labels(ALERTMANAGER)
          .unit(Unit.of("alert"));

  private PrometheusMetrics() {}
}
