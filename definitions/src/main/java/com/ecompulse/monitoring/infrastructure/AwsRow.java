package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.infrastructure.ApiServerMetrics.VERB;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.DATABASE;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.EKS_CLUSTER;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.EKS_FAILED_REQUESTS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.EKS_REQUESTS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.EKS_UNSCHEDULABLE_PODS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.MSK_ACTIVE_CONTROLLERS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.MSK_BROKER;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.MSK_CLUSTER;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.MSK_CPU;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.MSK_DISK_USED;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.MSK_OFFLINE_PARTITIONS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.RDS_CONNECTIONS;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.RDS_CPU;
import static com.ecompulse.monitoring.infrastructure.AwsMetrics.RDS_FREE_STORAGE;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;

import com.ecompulse.monitoring.site.Limits;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.TimeSeries;

/** The services that AWS runs for the platform: EKS, MSK and RDS. CloudWatch is minutes late. */
final class AwsRow {
  private static final double GIBIBYTE = 1024 * 1024 * 1024;

  private AwsRow() {}

  static Row row() {
    return Row.titled(
        "AWS Services",
        Stat.titled("EKS: pods without a place")
            .description("Pods that no node can take. The node group does not grow, or can't.")
            .query(EKS_UNSCHEDULABLE_PODS.where(here()).sum())
            .thresholds(Limits.orangeFrom(1))
            .fillBackground(),
        Stat.titled("MSK: offline partitions")
            .query(MSK_OFFLINE_PARTITIONS.where(here()).sum())
            .thresholds(Limits.NONE_ALLOWED)
            .fillBackground(),
        Stat.titled("MSK: active controllers")
            .description("Exactly one in each cluster.")
            .query(MSK_ACTIVE_CONTROLLERS.where(here()).max().by(MSK_CLUSTER), legend(MSK_CLUSTER))
            .thresholds(Thresholds.below(Color.RED).from(1, Color.GREEN).from(2, Color.RED))
            .fillBackground(),
        Stat.titled("RDS: least free storage")
            .query(RDS_FREE_STORAGE.where(here()).min())
            .thresholds(Limits.redThenOrangeBelow(5 * GIBIBYTE, 20 * GIBIBYTE))
            .fillBackground(),
        TimeSeries.titled("EKS: failed API requests")
            .description("Part of the requests that the control plane could not answer.")
            .query(
                EKS_FAILED_REQUESTS
                    .where(here())
                    .sum()
                    .by(EKS_CLUSTER)
                    .dividedBy(EKS_REQUESTS.where(here()).sum().by(EKS_CLUSTER)),
                legend(EKS_CLUSTER))
            .thresholds(Limits.orangeThenRedFrom(0.01, 0.05))
            .min(0),
        TimeSeries.titled("EKS: API latency by verb")
            .description("The 99th percentile; watches are open for minutes and left out.")
            .query(
                ApiServerMetrics.REQUEST_DURATION
                    .where(here(VERB.notIn("CONNECT", "WATCH")))
                    .rate(RATE_INTERVAL)
                    .sumBy(VERB)
                    .quantile(0.99),
                legend(VERB))
            .thresholds(Limits.orangeFrom(1))
            .min(0),
        BarGauge.titled("MSK: disk used by broker")
            .query(
                MSK_DISK_USED.where(here()).max().by(MSK_CLUSTER, MSK_BROKER),
                legend(MSK_CLUSTER, MSK_BROKER))
            .thresholds(Limits.orangeThenRedFrom(75, 90))
            .range(0, 100),
        TimeSeries.titled("MSK: CPU by broker")
            .query(
                MSK_CPU.where(here()).max().by(MSK_CLUSTER, MSK_BROKER),
                legend(MSK_CLUSTER, MSK_BROKER))
            .thresholds(Limits.orangeFrom(60))
            .range(0, 100),
        TimeSeries.titled("RDS: CPU by database")
            .query(RDS_CPU.where(here()).max().by(DATABASE), legend(DATABASE))
            .thresholds(Limits.orangeFrom(80))
            .range(0, 100),
        TimeSeries.titled("RDS: connections by database")
            .query(RDS_CONNECTIONS.where(here()).max().by(DATABASE), legend(DATABASE))
            .min(0));
  }
}
