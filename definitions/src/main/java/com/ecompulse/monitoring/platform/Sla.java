package com.ecompulse.monitoring.platform;

import static dev.tocsin.model.unit.Durations.seconds;

import java.time.Duration;

/** What was promised of the platform. */
final class Sla {
  /** Part of the events that is processed without an error. */
  static final double AVAILABILITY = 0.999;

  /** Time within which events are processed; a bucket of the histogram. */
  static final Duration LATENCY = seconds(1);

  /** Part of the events that is processed within that time. */
  static final double FAST = 0.95;

  private Sla() {}
}
