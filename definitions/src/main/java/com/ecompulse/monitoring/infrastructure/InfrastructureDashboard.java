package com.ecompulse.monitoring.infrastructure;

import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.CONDITION;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.CONTAINER;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.CONTAINER_RESTARTS;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.DEPLOYMENT;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.NODE_ALLOCATABLE;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.NODE_CONDITION;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.PHASE;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.POD_PHASE;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.REPLICAS_AVAILABLE;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.REPLICAS_WANTED;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.RESOURCE;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.RESOURCE_REQUESTS;
import static com.ecompulse.monitoring.infrastructure.KubernetesMetrics.STATUS;
import static com.ecompulse.monitoring.infrastructure.KubernetesVariables.NAMESPACE;
import static com.ecompulse.monitoring.site.Site.NODE;
import static com.ecompulse.monitoring.site.Site.POD;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.hours;

import com.ecompulse.monitoring.site.Folders;
import com.ecompulse.monitoring.site.Limits;
import com.ecompulse.monitoring.site.Site;
import com.ecompulse.monitoring.site.Variables;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.ValueMapping;
import dev.tocsin.model.dashboard.panel.GaugePanel;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.StateTimeline;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.LabelMatcher;

/** What the platform runs on: Kubernetes, AWS, the network, and its security. */
public final class InfrastructureDashboard {
  private static final LabelMatcher IN_NAMESPACE = Site.NAMESPACE.matches(NAMESPACE);

  public static final Dashboard DASHBOARD =
      Dashboard.titled("Infrastructure")
          .file("infrastructure")
          .uid("ecompulse-infrastructure")
          .description("Kubernetes, AWS, network and security.")
          .tags("ecompulse", "infrastructure")
          .folder(Folders.ECOMPULSE)
          .variables(Variables.ENVIRONMENT, Variables.CLUSTER, NAMESPACE)
          .row(kubernetes())
          .row(AwsRow.row())
          .row(NetworkRow.row())
          .row(SecurityRow.row());

  private InfrastructureDashboard() {}

  private static Row kubernetes() {
    return Row.titled(
        "Kubernetes Metrics",
        Stat.titled("Nodes not ready")
            .query(
                NODE_CONDITION
                    .where(here(CONDITION.is("Ready"), STATUS.is("true")))
                    .equalTo(0)
                    .count()
                    .orZero())
            .thresholds(Limits.NONE_ALLOWED)
            .fillBackground(),
        Stat.titled("Pods not running")
            .description("Pending, failed or unknown.")
            .query(
                POD_PHASE.where(here(IN_NAMESPACE, PHASE.in("Pending", "Failed", "Unknown"))).sum())
            .thresholds(Limits.orangeFrom(1))
            .fillBackground(),
        GaugePanel.titled("CPU requested")
            .description("Part of what the nodes offer. At 1 new pods have to wait.")
            .query(requested("cpu"))
            .thresholds(Limits.orangeThenRedFrom(0.8, 0.95))
            .range(0, 1),
        GaugePanel.titled("Memory requested")
            .description("Part of what the nodes offer. At 1 new pods have to wait.")
            .query(requested("memory"))
            .thresholds(Limits.orangeThenRedFrom(0.8, 0.95))
            .range(0, 1),
        TimeSeries.titled("Pod status")
            .query(POD_PHASE.where(here(IN_NAMESPACE)).sum().by(PHASE), legend(PHASE))
            .min(0)
            .stack(),
        StateTimeline.titled("Node status")
            .query(
                NODE_CONDITION.where(here(CONDITION.is("Ready"), STATUS.is("true"))).min().by(NODE),
                legend(NODE))
            .mappings(
                ValueMapping.value(0, "not ready", Color.RED),
                ValueMapping.value(1, "ready", Color.GREEN)),
        Table.titled("Deployments that lack replicas")
            .query(
                REPLICAS_WANTED
                    .where(here(IN_NAMESPACE))
                    .minus(REPLICAS_AVAILABLE.where(here(IN_NAMESPACE)))
                    .sum()
                    .by(Site.NAMESPACE, DEPLOYMENT)
                    .greaterThan(0),
                legend("Missing"))
            .columns(Site.NAMESPACE, DEPLOYMENT)
            .noValue("none")
            .largestFirst(),
        Table.titled("Containers restarted in the last hour")
            .query(
                CONTAINER_RESTARTS
                    .where(here(IN_NAMESPACE))
                    .increase(hours(1))
                    .sum()
                    .by(Site.NAMESPACE, POD, CONTAINER)
                    .greaterThan(0)
                    .topK(20),
                legend("Restarts"))
            .columns(Site.NAMESPACE, POD, CONTAINER)
            .noValue("none")
            .decimals(0)
            .largestFirst(),
        TimeSeries.titled("CPU usage by pod")
            .description("Cores in use: the ten pods that use the most.")
            .query(
                ContainerMetrics.CPU_TIME
                    .where(here(IN_NAMESPACE, CONTAINER.isNot("")))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(Site.NAMESPACE, POD)
                    .topK(10),
                legend(Site.NAMESPACE, POD))
            .unit(Unit.of("core"))
            .min(0),
        TimeSeries.titled("Memory usage by pod")
            .description("What the kernel can't take back: the ten pods that use the most.")
            .query(
                ContainerMetrics.MEMORY
                    .where(here(IN_NAMESPACE, CONTAINER.isNot("")))
                    .sum()
                    .by(Site.NAMESPACE, POD)
                    .topK(10),
                legend(Site.NAMESPACE, POD))
            .min(0));
  }

  /** How much of a resource the pods have asked for, as a part of what the nodes offer. */
  private static VectorQuery requested(String resource) {
    return RESOURCE_REQUESTS
        .where(here(RESOURCE.is(resource)))
        .sum()
        .dividedBy(NODE_ALLOCATABLE.where(here(RESOURCE.is(resource))).sum())
        .in(Unit.RATIO);
  }
}
