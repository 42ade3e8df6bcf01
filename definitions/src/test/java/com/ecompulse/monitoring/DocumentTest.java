package com.ecompulse.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.MonitoringDefinition;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.prometheus.Storage;
import dev.tocsin.model.rule.Alert;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the document says, fact by fact. */
class DocumentTest {
  private final Monitoring monitoring = new EComPulse().define();

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(MonitoringDefinition.class))
        .singleElement()
        .isInstanceOf(EComPulse.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ecompulse_events_total, Counter, event_type source, Total events processed",
    "ecompulse_events_per_second, Gauge, event_type, Event processing rate",
    "ecompulse_processing_duration_seconds, Histogram, stage job, Event processing latency",
    "ecompulse_errors_total, Counter, error_type component, Total errors encountered",
    "kafka_topic_partitions, Gauge, topic, Number of partitions per topic",
    "kafka_consumer_lag, Gauge, group topic partition, Consumer group lag",
    "kafka_broker_bytes_in_per_sec, Gauge, broker, Bytes received per second",
    "kafka_broker_bytes_out_per_sec, Gauge, broker, Bytes sent per second",
    "spark_streaming_batch_duration, Histogram, job_name, Batch processing duration",
    "spark_streaming_records_per_batch, Gauge, job_name, Records processed per batch",
    "spark_executor_memory_used, Gauge, executor_id, Executor memory usage",
    "spark_streaming_scheduling_delay, Gauge, job_name, Streaming scheduling delay",
    "ecompulse_active_users, Gauge, '', Number of active users",
  })
  void declaresTheMetric(String name, String kind, String labels, String help) {
    assertThat(monitoring.allMetrics())
        .filteredOn(metric -> metric.name().equals(name))
        .singleElement()
        .satisfies(
            metric -> {
              assertThat(metric.getClass().getSimpleName()).isEqualTo(kind);
              assertThat(labels(metric)).isEqualTo(labels);
              assertThat(metric.help()).startsWith(help);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "HighErrorRate, 2, critical, rate(ecompulse_errors_total[5m]) > 0.1",
    "KafkaConsumerLag, 5, warning, kafka_consumer_lag > 1000",
    "HighCPUUsage, 5, warning, cpu_usage_percent > 80",
    "HighMemoryUsage, 3, warning, memory_usage_percent > 85",
    "DiskSpaceLow, 1, critical, disk_free_percent < 10",
  })
  void hasTheAlert(String name, long minutes, String severity, String expression) {
    Alert alert = alert(name);
    assertThat(alert.query().expr()).hasToString(expression);
    assertThat(alert.forAtLeast()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(alert.labels()).containsEntry("severity", severity);
  }

  /** The document compares the histogram raw, which would never ring. */
  @Test
  void saysOfSlowBatchesWhatTheDocumentMeant() {
    Alert alert = alert("SparkJobFailure");
    assertThat(alert.query().expr())
        .hasToString(
            "histogram_quantile(0.99, sum by (le, job_name, environment, cluster, namespace)"
                + " (rate(spark_streaming_batch_duration_bucket[30m]))) > 300");
    assertThat(alert.forAtLeast()).isEqualTo(Duration.ofMinutes(2));
    assertThat(alert.labels()).containsEntry("severity", "critical");
  }

  @Test
  void hasNoOtherAlerts() {
    assertThat(monitoring.alerts()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          platform-overview | System Health, Event Throughput, Error Rates, Resource Utilization, SLA Metrics
          kafka-dashboard | Broker Metrics, Topic Analysis, Consumer Groups, Cluster Health
          spark-streaming | Job Performance, Resource Usage, Data Quality, Checkpoint Health
          business-analytics | E-commerce KPIs, User Behavior, Product Performance, Real-time Insights
          infrastructure | Kubernetes Metrics, AWS Services, Network Performance, Security Events
          """)
  void hasTheDashboard(String file, String rows) {
    assertThat(monitoring.dashboards())
        .filteredOn(dashboard -> dashboard.file().equals(file))
        .singleElement()
        .extracting(DocumentTest::rows)
        .isEqualTo(List.of(rows.split(", ")));
  }

  @Test
  void hasNoOtherDashboardsAndVariables() {
    assertThat(monitoring.dashboards()).hasSize(5);
    assertThat(
            monitoring.dashboards().stream()
                .flatMap(dashboard -> dashboard.variables().stream())
                .map(Variable::name))
        .containsOnly("environment", "cluster", "namespace", "job", "topic", "timerange");
  }

  @Test
  void keepsSeriesForThirtyDaysOnAVolumeOf500Gibibytes() {
    assertThat(monitoring.prometheus().storage()).isEqualTo(new Storage(Duration.ofDays(30), 500));
  }

  @Test
  void setsGrafanaUpAsTheDocumentDoes() {
    assertThat(monitoring.grafana().settings().caching()).isTrue();
    assertThat(monitoring.grafana().settings().publicDashboards()).isTrue();
    assertThat(monitoring.grafana().settings().panelTitleSearch()).isTrue();
    assertThat(monitoring.grafana().dataSources())
        .extracting(source -> source.uid() + " " + source.url())
        .containsExactly(
            "prometheus http://prometheus:9090",
            "alertmanager http://alertmanager:9093",
            "jaeger http://jaeger:16686");
  }

  private Alert alert(String name) {
    return monitoring.alerts().stream()
        .filter(alert -> alert.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rows(Dashboard dashboard) {
    return dashboard.rows().stream().map(Row::title).toList();
  }

  private static String labels(Metric metric) {
    return metric.labels().stream().map(Label::name).collect(Collectors.joining(" "));
  }
}
