package com.ecompulse.monitoring.kafka;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/** What the Kafka exporter exposes of topics, consumer groups and brokers. */
public final class KafkaMetrics {
  public static final Label GROUP = Label.named("group").help("Consumer group");
  public static final Label TOPIC = Label.named("topic").help("Topic");
  public static final Label PARTITION = Label.named("partition").help("Partition of the topic");
  public static final Label BROKER = Label.named("broker").help("Id of the broker");

  public static final Gauge TOPIC_PARTITIONS =
      Gauge.named("kafka_topic_partitions")
          .help("Number of partitions per topic")
          .labels(TOPIC)
          .unit(Unit.of("partition"));

  public static final Gauge CONSUMER_LAG =
      Gauge.named("kafka_consumer_lag")
          .help("Consumer group lag")
          .labels(GROUP, TOPIC, PARTITION)
          .unit(Unit.MESSAGES);

  public static final Gauge BROKER_BYTES_IN =
      Gauge.named("kafka_broker_bytes_in_per_sec")
          .help("Bytes received per second")
          .labels(BROKER)
          .unit(Unit.BYTES.perSecond());

  public static final Gauge BROKER_BYTES_OUT =
      Gauge.named("kafka_broker_bytes_out_per_sec")
          .help("Bytes sent per second")
          .labels(BROKER)
          .unit(Unit.BYTES.perSecond());

  private KafkaMetrics() {}
}
