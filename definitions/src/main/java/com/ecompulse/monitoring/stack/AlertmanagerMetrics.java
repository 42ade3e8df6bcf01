package com.ecompulse.monitoring.stack;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.unit.Unit;

/** What Alertmanager 0.28 exposes of itself. */
public final class AlertmanagerMetrics {
  public static final Label INTEGRATION = Label.named("integration").help("slack, webhook, …");
  public static final Label REASON = Label.named("reason").help("Why it failed");

  public static final Counter FAILED_NOTIFICATIONS =
      Counter.named("alertmanager_notifications_failed_total")
          .help("Notifications that nobody received")
          .labels(INTEGRATION, REASON)
          .unit(Unit.of("notification"));

  private AlertmanagerMetrics() {}
}
