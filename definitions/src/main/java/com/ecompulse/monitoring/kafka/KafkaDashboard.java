package com.ecompulse.monitoring.kafka;

import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.ACTIVE_CONTROLLER;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.BYTES_IN;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.BYTES_OUT;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.ISR_EXPANDS;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.ISR_SHRINKS;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.LEADER_COUNT;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.LOG_SIZE;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.MESSAGES_IN;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.NETWORK_IDLE;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.OFFLINE_PARTITIONS;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.PARTITION_COUNT;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.PREFERRED_REPLICA_IMBALANCE;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.UNCLEAN_LEADER_ELECTIONS;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.UNDER_MIN_ISR;
import static com.ecompulse.monitoring.kafka.KafkaBrokerMetrics.UNDER_REPLICATED;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.BROKER;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.BROKER_BYTES_IN;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.BROKER_BYTES_OUT;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.CONSUMER_LAG;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.GROUP;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.PARTITION;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.TOPIC;
import static com.ecompulse.monitoring.kafka.KafkaMetrics.TOPIC_PARTITIONS;
import static com.ecompulse.monitoring.kafka.KafkaOffsetMetrics.COMMITTED_OFFSET;
import static com.ecompulse.monitoring.kafka.KafkaOffsetMetrics.CONSUMER_GROUP;
import static com.ecompulse.monitoring.site.Site.POD;
import static com.ecompulse.monitoring.site.Variables.here;
import static dev.tocsin.model.dashboard.field.FieldMatcher.matching;
import static dev.tocsin.model.dashboard.field.FieldMatcher.named;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.hours;

import com.ecompulse.monitoring.infrastructure.KubeletMetrics;
import com.ecompulse.monitoring.site.Folders;
import com.ecompulse.monitoring.site.Limits;
import com.ecompulse.monitoring.site.Site;
import com.ecompulse.monitoring.site.Variables;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.field.ValueMapping;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.PieChart;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.StateTimeline;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.GaugeQuery;
import dev.tocsin.promql.syntax.LabelMatcher;

/** Kafka, from the consumers' lag down to the replicas. */
public final class KafkaDashboard {
  private static final LabelMatcher CHOSEN = TOPIC.matches(KafkaVariables.TOPIC);

  /** The series that brokers keep of all topics together, which a choice of all would match too. */
  private static final LabelMatcher ALL_TOPICS = TOPIC.is("");

  /** The series that brokers keep of each topic. */
  private static final LabelMatcher ONE_TOPIC = TOPIC.isNot("");

  public static final Dashboard DASHBOARD =
      Dashboard.titled("Kafka")
          .file("kafka-dashboard")
          .uid("ecompulse-kafka")
          .description("Brokers, topics, consumer groups and the health of the cluster.")
          .tags("ecompulse", "kafka")
          .folder(Folders.ECOMPULSE)
          .variables(Variables.ENVIRONMENT, Variables.CLUSTER, KafkaVariables.TOPIC)
          .row(brokerMetrics())
          .row(topicAnalysis())
          .row(consumerGroups())
          .row(clusterHealth());

  private KafkaDashboard() {}

  private static Row brokerMetrics() {
    return Row.titled(
        "Broker Metrics",
        TimeSeries.titled("Throughput by broker")
            .query(
                MESSAGES_IN.where(here(ALL_TOPICS)).rate(RATE_INTERVAL).sum().by(POD), legend(POD))
            .min(0),
        TimeSeries.titled("Network I/O by broker")
            .description("Received above the axis, sent below it.")
            .query(BROKER_BYTES_IN.where(here()).sum().by(BROKER), legend(BROKER).and("in"))
            .query(BROKER_BYTES_OUT.where(here()).sum().by(BROKER), legend(BROKER).and("out"))
            .override(matching(".* out"), field -> field.negate()),
        TimeSeries.titled("Idle network threads")
            .description("Below 30 % the brokers answer late: add brokers or network threads.")
            .query(NETWORK_IDLE.where(here()).min().by(POD), legend(POD))
            .thresholds(Limits.redThenOrangeBelow(0.1, 0.3))
            .range(0, 1),
        BarGauge.titled("Disk usage by volume")
            .description("A broker whose disk is full stops.")
            .query(
                brokerVolumes(KubeletMetrics.VOLUME_USED)
                    .dividedBy(brokerVolumes(KubeletMetrics.VOLUME_CAPACITY))
                    .max()
                    .by(KubeletMetrics.CLAIM),
                legend(KubeletMetrics.CLAIM))
            .thresholds(Limits.orangeThenRedFrom(0.75, 0.9))
            .range(0, 1),
        TimeSeries.titled("Disk used for logs by broker")
            .query(LOG_SIZE.where(here()).sum().by(POD), legend(POD))
            .min(0)
            .stack());
  }

  private static GaugeQuery brokerVolumes(GaugeQuery volumes) {
    return volumes.where(here(Site.NAMESPACE.is("kafka")));
  }

  private static Row topicAnalysis() {
    return Row.titled(
        "Topic Analysis",
        TimeSeries.titled("Messages in by topic")
            .query(
                MESSAGES_IN
                    .where(here(CHOSEN, ONE_TOPIC))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(TOPIC)
                    .topK(10),
                legend(TOPIC))
            .min(0)
            .seriesList(SeriesList.table(Reducer.MEAN, Reducer.MAX, Reducer.LAST)),
        TimeSeries.titled("Bytes by topic")
            .description("Received above the axis, sent below it.")
            .query(
                BYTES_IN
                    .where(here(CHOSEN, ONE_TOPIC))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(TOPIC)
                    .topK(10),
                legend(TOPIC).and("in"))
            .query(
                BYTES_OUT
                    .where(here(CHOSEN, ONE_TOPIC))
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(TOPIC)
                    .topK(10),
                legend(TOPIC).and("out"))
            .override(matching(".* out"), field -> field.negate()),
        BarGauge.titled("Partitions by topic")
            .query(TOPIC_PARTITIONS.where(here(CHOSEN)).max().by(TOPIC).topK(15), legend(TOPIC))
            .thresholds(Limits.neutral())
            .min(0),
        Table.titled("Partition distribution")
            .description("Brokers should hold and lead about as many partitions each.")
            .query(LEADER_COUNT.where(here()).sum().by(POD), legend("Leads"))
            .query(PARTITION_COUNT.where(here()).sum().by(POD), legend("Holds"))
            .columns(POD)
            .largestFirst(),
        PieChart.titled("Disk used by topic")
            .query(LOG_SIZE.where(here(CHOSEN)).sum().by(TOPIC).topK(10), legend(TOPIC))
            .donut());
  }

  private static Row consumerGroups() {
    return Row.titled(
        "Consumer Groups",
        Stat.titled("Worst lag")
            .description("The partition that is furthest behind, in any group.")
            .query(CONSUMER_LAG.where(here(CHOSEN)).max())
            .thresholdFrom(KafkaAlerts.CONSUMER_LAG)
            .sparkline(),
        TimeSeries.titled("Lag by group and topic")
            .description("The worst partition of each, as the alert looks at partitions.")
            .query(
                CONSUMER_LAG.where(here(CHOSEN)).max().by(GROUP, TOPIC).topK(10),
                legend(GROUP, TOPIC))
            .thresholdFrom(KafkaAlerts.CONSUMER_LAG)
            .min(0)
            .seriesList(SeriesList.table(Reducer.MAX, Reducer.LAST)),
        TimeSeries.titled("Throughput by group")
            .description(
                "How fast committed offsets advance. Zero while there is lag: it is stuck.")
            .query(
                COMMITTED_OFFSET
                    .where(here(CHOSEN))
                    .over(RATE_INTERVAL)
                    .deriv()
                    .clampMin(0)
                    .sum()
                    .by(CONSUMER_GROUP)
                    .topK(10),
                legend(CONSUMER_GROUP))
            .min(0),
        Table.titled("Partitions furthest behind")
            .query(
                CONSUMER_LAG.where(here(CHOSEN)).max().by(GROUP, TOPIC, PARTITION).topK(20),
                legend("Lag"))
            .columns(GROUP, TOPIC, PARTITION)
            .thresholdFrom(KafkaAlerts.CONSUMER_LAG)
            .largestFirst());
  }

  private static Row clusterHealth() {
    return Row.titled(
        "Cluster Health",
        Stat.titled("Offline partitions")
            .description("Partitions that nobody leads: they can be neither read nor written.")
            .query(OFFLINE_PARTITIONS.where(here()).max())
            .thresholds(Limits.NONE_ALLOWED)
            .fillBackground(),
        Stat.titled("Partitions that refuse writes")
            .query(UNDER_MIN_ISR.where(here()).sum())
            .thresholds(Limits.NONE_ALLOWED)
            .fillBackground(),
        Stat.titled("Under-replicated partitions")
            .description("Normal for minutes while a broker restarts, a risk of loss otherwise.")
            .query(UNDER_REPLICATED.where(here()).sum())
            .thresholds(Limits.orangeFrom(1))
            .fillBackground(),
        Stat.titled("Active controllers")
            .description("Exactly one in each cluster.")
            .query(ACTIVE_CONTROLLER.where(here()).sum().by(Site.CLUSTER), legend(Site.CLUSTER))
            .thresholds(Thresholds.below(Color.RED).from(1, Color.GREEN).from(2, Color.RED))
            .fillBackground(),
        Stat.titled("Unclean leader elections, last day")
            .description("Each one has lost messages.")
            .query(UNCLEAN_LEADER_ELECTIONS.where(here()).increase(hours(24)).sum())
            .thresholds(Limits.NONE_ALLOWED)
            .decimals(0)
            .fillBackground(),
        TimeSeries.titled("Replica sync")
            .description("Replicas that fall out of sync and come back, per second.")
            .query(ISR_SHRINKS.where(here()).rate(RATE_INTERVAL).sum(), legend("fell out"))
            .query(ISR_EXPANDS.where(here()).rate(RATE_INTERVAL).sum(), legend("came back"))
            .override(named("fell out"), field -> field.color(Color.ORANGE))
            .override(named("came back"), field -> field.color(Color.GREEN))
            .min(0),
        StateTimeline.titled("Leader election of controllers")
            .query(ACTIVE_CONTROLLER.where(here()).max().by(POD), legend(POD))
            .mappings(
                ValueMapping.value(0, "standby", Color.TRANSPARENT),
                ValueMapping.value(1, "active", Color.GREEN)),
        TimeSeries.titled("Partitions led by another than the preferred broker")
            .description("Returns to zero after a restart, unless rebalancing is off.")
            .query(
                PREFERRED_REPLICA_IMBALANCE.where(here()).max().by(Site.CLUSTER),
                legend(Site.CLUSTER))
            .min(0));
  }
}
