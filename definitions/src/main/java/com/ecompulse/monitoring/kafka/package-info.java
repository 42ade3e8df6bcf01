/** Kafka: brokers, topics, consumer groups. */
@NullMarked
package com.ecompulse.monitoring.kafka;

import org.jspecify.annotations.NullMarked;
