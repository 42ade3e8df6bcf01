package com.ecompulse.monitoring.kafka;

import static com.ecompulse.monitoring.kafka.KafkaMetrics.PARTITION;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.TOPIC;

import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/**
 * What the brokers and controllers expose through JMX exporter 1.x with the rules of its example
 * {@code kafka-kraft-3_0_0.yml}.
 */
public final class KafkaBrokerMetrics {
  private static final Unit PARTITIONS = Unit.of("partition");
  private static final Unit REPLICAS = Unit.of("replica");

  // Each of these three also has a series without topic: the broker's total. Sum either kind.

  public static final Counter MESSAGES_IN =
      Counter.named("kafka_server_brokertopicmetrics_messagesin_total")
          .help("Messages received by a broker, by topic; without topic: all of them")
          .labels(TOPIC)
          .unit(Unit.MESSAGES);

  public static final Counter BYTES_IN =
      Counter.named("kafka_server_brokertopicmetrics_bytesin_total")
          .help("Bytes received by a broker from clients, by topic; without topic: all of them")
          .labels(TOPIC)
          .unit(Unit.BYTES);

  public static final Counter BYTES_OUT =
      Counter.named("kafka_server_brokertopicmetrics_bytesout_total")
          .help("Bytes sent by a broker to clients, by topic; without topic: all of them")
          .labels(TOPIC)
          .unit(Unit.BYTES);

  public static final Gauge LOG_SIZE =
      Gauge.named("kafka_log_log_size")
          .help("Size on disk of a partition's replica")
          .labels(TOPIC, PARTITION)
          .unit(Unit.BYTES);

  public static final Gauge NETWORK_IDLE =
      Gauge.named("kafka_network_socketserver_networkprocessoravgidlepercent")
          .help("Part of the time in which the network threads are idle, from 0 to 1")
          .unit(Unit.RATIO);

  public static final Gauge PARTITION_COUNT =
      Gauge.named("kafka_server_replicamanager_partitioncount")
          .help("Partitions of which a broker holds a replica")
          .unit(PARTITIONS);

  public static final Gauge LEADER_COUNT =
      Gauge.named("kafka_server_replicamanager_leadercount")
          .help("Partitions that a broker leads")
          .unit(PARTITIONS);

  public static final Gauge UNDER_REPLICATED =
      Gauge.named("kafka_server_replicamanager_underreplicatedpartitions")
          .help("Partitions led by a broker with fewer replicas in sync than there should be")
          .unit(PARTITIONS);

  public static final Gauge UNDER_MIN_ISR =
      Gauge.named("kafka_server_replicamanager_underminisrpartitioncount")
          .help("Partitions led by a broker that refuse writes: too few replicas in sync")
          .unit(PARTITIONS);

  public static final Counter ISR_SHRINKS =
      Counter.named("kafka_server_replicamanager_isrshrinks_total")
          .help("Times that a replica fell out of sync")
          .unit(REPLICAS);

  public static final Counter ISR_EXPANDS =
      Counter.named("kafka_server_replicamanager_isrexpands_total")
          .help("Times that a replica came back in sync")
          .unit(REPLICAS);

  public static final Gauge ACTIVE_CONTROLLER =
      Gauge.named("kafka_controller_kafkacontroller_activecontrollercount")
          .help("Whether this is the active controller: 1 if so, 0 if not")
          .unit(Unit.of("controller"));

  public static final Gauge OFFLINE_PARTITIONS =
      Gauge.named("kafka_controller_kafkacontroller_offlinepartitionscount")
          .help("Partitions without a leader, as the active controller sees it")
          .unit(PARTITIONS);

  public static final Gauge PREFERRED_REPLICA_IMBALANCE =
      Gauge.named("kafka_controller_kafkacontroller_preferredreplicaimbalancecount")
          .help("Partitions that another broker leads than the preferred one")
          .unit(PARTITIONS);

  public static final Counter UNCLEAN_LEADER_ELECTIONS =
      Counter.named("kafka_controller_controllerstats_uncleanleaderelections_total")
          .help("Elections won by a replica that was out of sync: messages are lost")
          .unit(Unit.of("election"));

  private KafkaBrokerMetrics() {}
}
