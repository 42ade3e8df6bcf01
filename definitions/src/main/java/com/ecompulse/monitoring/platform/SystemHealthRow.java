package com.ecompulse.monitoring.platform;

import static com.ecompulse.monitoring.site.Site.CLUSTER;
import static com.ecompulse.monitoring.site.TargetMetrics.UP;
import static com.ecompulse.monitoring.site.Team.TEAM;
import static com.ecompulse.monitoring.site.Variables.here;
import static com.ecompulse.monitoring.stack.AlertSeries.ALERTS;
import static com.ecompulse.monitoring.stack.AlertSeries.ALERTSTATE;
import static com.ecompulse.monitoring.stack.AlertmanagerMetrics.FAILED_NOTIFICATIONS;
import static com.ecompulse.monitoring.stack.JaegerMetrics.REFUSED_SPANS;
import static com.ecompulse.monitoring.stack.JaegerMetrics.UNSAVED_SPANS;
import static com.ecompulse.monitoring.stack.PrometheusMetrics.NOTIFICATION_ERRORS;
import static com.ecompulse.monitoring.stack.PrometheusMetrics.RULE_FAILURES;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.label.Label.ALERTNAME;
import static dev.tocsin.model.label.Label.JOB;
import static dev.tocsin.model.label.Label.SEVERITY;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.hours;

import com.ecompulse.monitoring.site.Limits;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.ValueMapping;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.StateTimeline;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.Text;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.query.GaugeQuery;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.unit.Unit;

/** Whether anything rings, whether everything answers, and whether the monitoring itself works. */
final class SystemHealthRow {
  private static final Unit FAILURES = Unit.of("failure");

  private static final String HELP =
      """
      **Red: act. Orange: look soon.**

      1. *Firing alerts* says what rings; its notification in Slack links to the runbook.
      2. *Targets down* says what does not answer at all.
      3. Then [Kafka](/d/ecompulse-kafka), [Spark](/d/ecompulse-spark),
         [Infrastructure](/d/ecompulse-infrastructure), or the
         [runbooks](https://docs.ecompulse.com/docs/runbooks/monitoring/).
      """;

  private SystemHealthRow() {}

  static Row row() {
    return Row.titled(
        "System Health",
        Stat.titled("Critical alerts")
            .query(firing("critical").count().orZero())
            .thresholds(Limits.NONE_ALLOWED)
            .fillBackground(),
        Stat.titled("Warnings")
            .query(firing("warning").count().orZero())
            .thresholds(Limits.orangeFrom(1))
            .fillBackground(),
        Stat.titled("Targets down")
            .description("Targets whose last scrape failed.")
            .query(UP.where(here()).equalTo(0).count().orZero())
            .thresholds(Limits.NONE_ALLOWED)
            .fillBackground(),
        Stat.titled("Monitoring failures, last hour")
            .description(
                "Notifications that nobody received, alerts that were not handed on, rules that"
                    + " were not evaluated. Not zero: do not trust silence.")
            .query(monitoringFailures())
            .thresholds(Limits.NONE_ALLOWED)
            .decimals(0)
            .fillBackground(),
        Table.titled("Firing alerts")
            .query(
                ALERTS
                    .where(here(ALERTSTATE.is("firing")))
                    .count()
                    .by(SEVERITY, ALERTNAME, TEAM, CLUSTER),
                legend("Alerts"))
            .columns(SEVERITY, ALERTNAME, TEAM, CLUSTER)
            .noValue("none")
            .size(16, 8),
        Text.titled("How to read this page", HELP).size(8, 8),
        StateTimeline.titled("Scrape jobs")
            .description("Down as soon as one target of the job is.")
            .query(UP.where(here()).min().by(JOB), legend(JOB))
            .mappings(
                ValueMapping.value(0, "down", Color.RED), ValueMapping.value(1, "up", Color.GREEN)),
        TimeSeries.titled("Lost spans")
            .description("Traces have gaps while this is not zero.")
            .query(REFUSED_SPANS.where(here()).rate(RATE_INTERVAL).sum(), legend("refused"))
            .query(UNSAVED_SPANS.where(here()).rate(RATE_INTERVAL).sum(), legend("not stored"))
            .min(0));
  }

  private static GaugeQuery firing(String severity) {
    return ALERTS.where(here(ALERTSTATE.is("firing"), SEVERITY.is(severity)));
  }

  private static VectorQuery monitoringFailures() {
    return failures(FAILED_NOTIFICATIONS)
        .plus(failures(NOTIFICATION_ERRORS))
        .plus(failures(RULE_FAILURES));
  }

  /** Lost alerts, notifications and evaluations are all failures. */
  private static VectorQuery failures(Counter counter) {
    return counter.where(here()).increase(hours(1)).sum().orZero().in(FAILURES);
  }
}
