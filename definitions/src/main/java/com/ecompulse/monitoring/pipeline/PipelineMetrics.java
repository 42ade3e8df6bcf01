package com.ecompulse.monitoring.pipeline;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.unit.Unit;

/** What the applications of the event pipeline expose. */
public final class PipelineMetrics {
  public static final Label EVENT_TYPE = Label.named("event_type").help("Kind of event");
  public static final Label SOURCE = Label.named("source").help("System that sent the event");
  public static final Label STAGE = Label.named("stage").help("Step of the pipeline");
  public static final Label ERROR_TYPE = Label.named("error_type").help("Kind of error");
  public static final Label COMPONENT = Label.named("component").help("Part that failed");

  /** The application's own label: it takes the place of Prometheus's scrape job. */
  public static final Label PROCESSING_JOB = Label.named("job").help("Processing job");

  public static final Counter EVENTS =
      Counter.named("ecompulse_events_total")
          .help("Total events processed")
          .labels(EVENT_TYPE, SOURCE)
          .unit(Unit.EVENTS);

  public static final Gauge EVENTS_PER_SECOND =
      Gauge.named("ecompulse_events_per_second")
          .help("Event processing rate")
          .labels(EVENT_TYPE)
          .unit(Unit.EVENTS.perSecond());

  public static final Histogram PROCESSING_DURATION =
      Histogram.named("ecompulse_processing_duration_seconds")
          .help("Event processing latency")
          .labels(STAGE, PROCESSING_JOB)
          .unit(Unit.SECONDS)
          .buckets(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30);

  public static final Counter ERRORS =
      Counter.named("ecompulse_errors_total")
          .help("Total errors encountered")
          .labels(ERROR_TYPE, COMPONENT)
          .unit(Unit.ERRORS);

  private PipelineMetrics() {}
}
