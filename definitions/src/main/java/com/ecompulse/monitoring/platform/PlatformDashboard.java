package com.ecompulse.monitoring.platform;

import static com.ecompulse.monitoring.infrastructure.NodeMetrics.MOUNTPOINT;
import static com.ecompulse.monitoring.infrastructure.NodeRules.CPU_USAGE;
import static com.ecompulse.monitoring.infrastructure.NodeRules.DISK_FREE;
import static com.ecompulse.monitoring.infrastructure.NodeRules.MEMORY_USAGE;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.COMPONENT;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.ERRORS;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.ERROR_TYPE;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.EVENTS;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.EVENTS_PER_SECOND;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.EVENT_TYPE;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.PROCESSING_DURATION;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.SOURCE;
import static com.ecompulse.monitoring.pipeline.PipelineMetrics.STAGE;
import static com.ecompulse.monitoring.site.Variables.TIMERANGE;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.minutes;

import com.ecompulse.monitoring.infrastructure.InfrastructureAlerts;
import com.ecompulse.monitoring.pipeline.PipelineAlerts;
import com.ecompulse.monitoring.site.Folders;
import com.ecompulse.monitoring.site.Limits;
import com.ecompulse.monitoring.site.Variables;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.GaugePanel;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.PieChart;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.HistogramQuery;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;

/** The page to open first: is the platform well, and if not, where to look. */
public final class PlatformDashboard {
  public static final Dashboard DASHBOARD =
      Dashboard.titled("Platform Overview")
          .file("platform-overview")
          .uid("ecompulse-platform")
          .description("Is the platform well? If not, where to look.")
          .tags("ecompulse", "platform")
          .folder(Folders.ECOMPULSE)
          .variables(Variables.ENVIRONMENT, Variables.CLUSTER, TIMERANGE)
          .row(SystemHealthRow.row())
          .row(eventThroughput())
          .row(errorRates())
          .row(resourceUtilization())
          .row(slaMetrics());

  private PlatformDashboard() {}

  private static Row eventThroughput() {
    return Row.titled(
        "Event Throughput",
        Stat.titled("Events per second")
            .query(EVENTS.where(here()).rate(RATE_INTERVAL).sum())
            .thresholds(Limits.neutral())
            .sparkline(),
        TimeSeries.titled("Events by type")
            .query(
                EVENTS.where(here()).rate(RATE_INTERVAL).sum().by(EVENT_TYPE).topK(10),
                legend(EVENT_TYPE))
            .min(0)
            .stack()
            .seriesList(SeriesList.table(Reducer.MEAN, Reducer.LAST)),
        TimeSeries.titled("Events by source")
            .query(
                EVENTS.where(here()).rate(RATE_INTERVAL).sum().by(SOURCE).topK(10), legend(SOURCE))
            .min(0),
        TimeSeries.titled("Rate that the applications report")
            .description("What they say of themselves. It should agree with the counted rate.")
            .query(EVENTS_PER_SECOND.where(here()).sum().by(EVENT_TYPE), legend(EVENT_TYPE))
            .min(0),
        PieChart.titled("Share of event types")
            .query(
                EVENTS.where(here()).increase(TIMERANGE).sum().by(EVENT_TYPE).topK(10),
                legend(EVENT_TYPE))
            .donut());
  }

  private static Row errorRates() {
    return Row.titled(
        "Error Rates",
        Stat.titled("Error ratio")
            .description("Errors by events, over the last five minutes.")
            .query(
                ERRORS
                    .where(here())
                    .rate(minutes(5))
                    .sum()
                    .orZero()
                    .dividedBy(EVENTS.where(here()).rate(minutes(5)).sum())
                    .in(Unit.RATIO))
            .thresholds(Limits.orangeThenRedFrom(1 - Sla.AVAILABILITY, 0.01))
            .decimals(3)
            .fillBackground(),
        TimeSeries.titled("Errors by component and type")
            .description("The worst instance of each, over five minutes: what the alert looks at.")
            .query(
                ERRORS.where(here()).rate(minutes(5)).max().by(COMPONENT, ERROR_TYPE).topK(10),
                legend(COMPONENT, ERROR_TYPE))
            .thresholdFrom(PipelineAlerts.HIGH_ERROR_RATE)
            .min(0)
            .seriesList(SeriesList.table(Reducer.MAX, Reducer.LAST)),
        BarGauge.titled("Most frequent errors")
            .query(
                ERRORS.where(here()).increase(TIMERANGE).sum().by(COMPONENT, ERROR_TYPE).topK(10),
                legend(COMPONENT, ERROR_TYPE))
            .thresholds(Limits.neutral())
            .decimals(0)
            .min(0));
  }

  private static Row resourceUtilization() {
    return Row.titled(
        "Resource Utilization",
        GaugePanel.titled("Busiest CPU")
            .query(CPU_USAGE.where(here()).max())
            .thresholdFrom(InfrastructureAlerts.HIGH_CPU_USAGE)
            .range(0, 100),
        GaugePanel.titled("Fullest memory")
            .query(MEMORY_USAGE.where(here()).max())
            .thresholdFrom(InfrastructureAlerts.HIGH_MEMORY_USAGE)
            .range(0, 100),
        GaugePanel.titled("Least free disk")
            .query(DISK_FREE.where(here()).min())
            .thresholdFrom(InfrastructureAlerts.DISK_SPACE_LOW)
            .range(0, 100),
        TimeSeries.titled("CPU usage by node")
            .query(
                CPU_USAGE.where(here()).max().by(Label.INSTANCE).topK(10), legend(Label.INSTANCE))
            .thresholdFrom(InfrastructureAlerts.HIGH_CPU_USAGE)
            .range(0, 100),
        TimeSeries.titled("Memory usage by node")
            .query(
                MEMORY_USAGE.where(here()).max().by(Label.INSTANCE).topK(10),
                legend(Label.INSTANCE))
            .thresholdFrom(InfrastructureAlerts.HIGH_MEMORY_USAGE)
            .range(0, 100),
        BarGauge.titled("Least free disks")
            .query(
                DISK_FREE.where(here()).min().by(Label.INSTANCE, MOUNTPOINT).bottomK(10),
                legend(Label.INSTANCE, MOUNTPOINT))
            .thresholdFrom(InfrastructureAlerts.DISK_SPACE_LOW)
            .range(0, 100));
  }

  private static Row slaMetrics() {
    HistogramQuery durations = PROCESSING_DURATION.where(here());
    return Row.titled(
        "SLA Metrics",
        Stat.titled("Availability")
            .description("Events processed without an error. Promised: 99.9 %.")
            .query(
                ERRORS
                    .where(here())
                    .increase(TIMERANGE)
                    .sum()
                    .orZero()
                    .dividedBy(EVENTS.where(here()).increase(TIMERANGE).sum())
                    .complement()
                    .in(Unit.RATIO))
            .thresholds(Limits.redBelow(Sla.AVAILABILITY))
            .decimals(3)
            .fillBackground(),
        Stat.titled("Performance")
            .description("Events processed within a second. Promised: 95 %.")
            .query(durations.increase(TIMERANGE).sum().fractionBelow(Sla.LATENCY))
            .thresholds(Limits.redBelow(Sla.FAST))
            .decimals(2)
            .fillBackground(),
        TimeSeries.titled("Processing latency")
            .query(durations.rate(RATE_INTERVAL).sum().quantile(0.99), legend("p99"))
            .query(durations.rate(RATE_INTERVAL).sum().quantile(0.95), legend("p95"))
            .query(durations.rate(RATE_INTERVAL).sum().quantile(0.5), legend("median"))
            .thresholds(Limits.orangeFrom(Durations.toSeconds(Sla.LATENCY)))
            .min(0),
        TimeSeries.titled("Latency by stage")
            .description(
                "The 95th percentile of each step: the one that rises is the one at fault.")
            .query(durations.rate(RATE_INTERVAL).sumBy(STAGE).quantile(0.95), legend(STAGE))
            .min(0),
        Heatmap.titled("Events by latency")
            .query(durations.increase(RATE_INTERVAL).sum().perBucket()));
  }
}
