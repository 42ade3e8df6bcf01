package com.ecompulse.monitoring.kafka;

import static com.ecompulse.monitoring.site.Team.TEAM;
import static dev.tocsin.model.unit.Durations.minutes;

import com.ecompulse.monitoring.site.Team;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;

/** When somebody has to look at Kafka. */
public final class KafkaAlerts {
  private static final int MAX_LAG = 1000;

  public static final Alert CONSUMER_LAG =
      Alert.named("KafkaConsumerLag")
          .when(KafkaMetrics.CONSUMER_LAG.greaterThan(MAX_LAG))
          .forAtLeast(minutes(5))
          .severity(Severity.WARNING)
          .label(TEAM, Team.KAFKA)
          .summary(
              "Group {{ $labels.group }} is {{ $value | humanize }} messages behind on"
                  + " {{ $labels.topic }}/{{ $labels.partition }}")
          .description(
              "Consumer group {{ $labels.group }} in {{ $labels.environment }}"
                  + " ({{ $labels.cluster }}) is more than "
                  + MAX_LAG
                  + " messages behind on partition"
                  + " {{ $labels.partition }} of topic {{ $labels.topic }}: by"
                  + " {{ $value | humanize }}. If the lag grows, the consumers are too slow or"
                  + " stuck; if all groups of the topic lag, look at the brokers.")
          .runbook("kafka-consumer-lag");

  public static final RuleGroup RULES = RuleGroup.named("kafka").alert(CONSUMER_LAG);

  private KafkaAlerts() {}
}
