package com.ecompulse.monitoring;

import com.ecompulse.monitoring.business.BusinessDashboard;
import com.ecompulse.monitoring.business.BusinessMetrics;
import com.ecompulse.monitoring.infrastructure.ApiServerMetrics;
import com.ecompulse.monitoring.infrastructure.AwsMetrics;
import com.ecompulse.monitoring.infrastructure.ContainerMetrics;
import com.ecompulse.monitoring.infrastructure.InfrastructureAlerts;
import com.ecompulse.monitoring.infrastructure.InfrastructureDashboard;
import com.ecompulse.monitoring.infrastructure.KubeletMetrics;
import com.ecompulse.monitoring.infrastructure.KubernetesMetrics;
import com.ecompulse.monitoring.infrastructure.NodeMetrics;
import com.ecompulse.monitoring.infrastructure.SecurityMetrics;
import com.ecompulse.monitoring.kafka.KafkaAlerts;
import com.ecompulse.monitoring.kafka.KafkaBrokerMetrics;
import com.ecompulse.monitoring.kafka.KafkaDashboard;
import com.ecompulse.monitoring.kafka.KafkaMetrics;
import com.ecompulse.monitoring.kafka.KafkaOffsetMetrics;
import com.ecompulse.monitoring.pipeline.PipelineAlerts;
import com.ecompulse.monitoring.pipeline.PipelineMetrics;
import com.ecompulse.monitoring.platform.PlatformDashboard;
import com.ecompulse.monitoring.routing.Routing;
import com.ecompulse.monitoring.scraping.Scraping;
import com.ecompulse.monitoring.servers.GrafanaDefinition;
import com.ecompulse.monitoring.servers.PrometheusDefinition;
import com.ecompulse.monitoring.site.TargetMetrics;
import com.ecompulse.monitoring.spark.SparkAlerts;
import com.ecompulse.monitoring.spark.SparkDashboard;
import com.ecompulse.monitoring.spark.SparkExecutorMetrics;
import com.ecompulse.monitoring.spark.SparkMetrics;
import com.ecompulse.monitoring.spark.StreamMetrics;
import com.ecompulse.monitoring.stack.AlertSeries;
import com.ecompulse.monitoring.stack.AlertmanagerMetrics;
import com.ecompulse.monitoring.stack.JaegerMetrics;
import com.ecompulse.monitoring.stack.PrometheusMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;

/** The monitoring of the E-ComPulse Insights Platform: the whole of it, put together. */
public final class EComPulse implements MonitoringDefinition {
  @Override
  public Monitoring define() {
    return Monitoring.named("ecompulse")
        .runbooks("https://docs.ecompulse.com/docs/runbooks/monitoring/")
        .metrics(PipelineMetrics.class, KafkaMetrics.class, SparkMetrics.class)
        .metrics(BusinessMetrics.class, StreamMetrics.class, SecurityMetrics.class)
        .metrics(KafkaBrokerMetrics.class, KafkaOffsetMetrics.class, SparkExecutorMetrics.class)
        .metrics(NodeMetrics.class, KubernetesMetrics.class, ContainerMetrics.class)
        .metrics(KubeletMetrics.class, ApiServerMetrics.class, AwsMetrics.class)
        .metrics(PrometheusMetrics.class, AlertmanagerMetrics.class, JaegerMetrics.class)
        .metrics(TargetMetrics.class, AlertSeries.class)
        .rules(
            PipelineAlerts.RULES, KafkaAlerts.RULES, SparkAlerts.RULES, InfrastructureAlerts.RULES)
        .dashboards(
            PlatformDashboard.DASHBOARD,
            KafkaDashboard.DASHBOARD,
            SparkDashboard.DASHBOARD,
            BusinessDashboard.DASHBOARD,
            InfrastructureDashboard.DASHBOARD)
        .routing(Routing.ROUTING)
        .scrape(Scraping.jobs())
        .prometheus(PrometheusDefinition.SERVER)
        .grafana(GrafanaDefinition.SERVER);
  }
}
