package com.ecompulse.monitoring.kafka;

import static com.ecompulse.monitoring.site.Variables.here;

import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;

/** What the reader of a dashboard about Kafka can choose. */
final class KafkaVariables {
  static final LabelVariable TOPIC =
      Variable.labelValues(KafkaMetrics.TOPIC_PARTITIONS.where(here()), KafkaMetrics.TOPIC)
          .titled("Topic")
          .multi()
          .includeAll();

  private KafkaVariables() {}
}
