package com.ecompulse.monitoring.kafka;

import static com.ecompulse.monitoring.kafka.KafkaMetrics.PARTITION;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.TOPIC;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/** What the Kafka exporter exposes of offsets, under the names of danielqsj/kafka_exporter 1.9. */
public final class KafkaOffsetMetrics {
  public static final Label CONSUMER_GROUP = Label.named("consumergroup").help("Consumer group");

  public static final Gauge COMMITTED_OFFSET =
      Gauge.named("kafka_consumergroup_current_offset")
          .help("Offset that a consumer group has committed in a partition")
          .labels(CONSUMER_GROUP, TOPIC, PARTITION)
          .unit(Unit.MESSAGES);

  private KafkaOffsetMetrics() {}
}
