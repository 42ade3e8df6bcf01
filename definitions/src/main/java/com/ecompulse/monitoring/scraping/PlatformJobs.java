package com.ecompulse.monitoring.scraping;

import static dev.tocsin.model.unit.Durations.seconds;

import com.ecompulse.monitoring.business.BusinessMetrics;
import com.ecompulse.monitoring.infrastructure.SecurityMetrics;
import com.ecompulse.monitoring.kafka.KafkaBrokerMetrics;
import com.ecompulse.monitoring.kafka.KafkaMetrics;
import com.ecompulse.monitoring.kafka.KafkaOffsetMetrics;
import com.ecompulse.monitoring.pipeline.PipelineMetrics;
import com.ecompulse.monitoring.spark.SparkExecutorMetrics;
import com.ecompulse.monitoring.spark.SparkMetrics;
import com.ecompulse.monitoring.spark.StreamMetrics;
import dev.tocsin.model.scrape.Endpoint;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;

/** The jobs of E-ComPulse itself: applications, Kafka, Spark and the exporters written for it. */
final class PlatformJobs {
  /**
   * The applications label a histogram with {@code job}, the processing job. That label is theirs
   * to set: without {@code honorLabels}, Prometheus would rename it to {@code exported_job}.
   */
  static final ScrapeJob APPLICATIONS =
      Targets.annotatedPods("applications", Namespaces.APPLICATIONS)
          .every(seconds(15))
          .honorLabels()
          .exposes(PipelineMetrics.class);

  /** The JMX exporter runs in each broker's and controller's process. */
  static final ScrapeJob KAFKA =
      Targets.pods("kafka", Namespaces.KAFKA)
          .relabel(Relabeling.keep(KubernetesLabels.POD_CONTAINER_PORT_NAME, "tcp-prometheus"))
          .timeout(seconds(25))
          .exposes(KafkaBrokerMetrics.class);

  /** Consumer groups, topics and offsets, asked of the brokers by an exporter. */
  static final ScrapeJob KAFKA_EXPORTER =
      Targets.job("kafka-exporter")
          .targets("kafka-exporter:9308")
          .exposes(KafkaMetrics.class, KafkaOffsetMetrics.class);

  /** What the streaming jobs measure themselves. */
  static final ScrapeJob SPARK =
      Targets.pods("spark", Namespaces.SPARK)
          .relabel(Relabeling.keep(KubernetesLabels.POD_CONTAINER_PORT_NAME, "metrics"))
          .exposes(SparkMetrics.class, StreamMetrics.class);

  /** What the drivers know of their executors, beside their web interface. */
  static final ScrapeJob SPARK_EXECUTORS =
      Targets.pods("spark-executors", Namespaces.SPARK)
          .relabel(Relabeling.keep(KubernetesLabels.podLabel("spark-role"), "driver"))
          .relabel(Relabeling.keep(KubernetesLabels.POD_CONTAINER_PORT_NAME, "spark-ui"))
          .endpoint(Endpoint.http("/metrics/executors/prometheus/"))
          .exposes(SparkExecutorMetrics.class);

  /** The exporters that were written for the shop. */
  static final ScrapeJob CUSTOM_EXPORTERS =
      Targets.job("custom-exporters")
          .targets("business-exporter:9400", "security-exporter:9401")
          .exposes(BusinessMetrics.class, SecurityMetrics.class);

  private PlatformJobs() {}
}
