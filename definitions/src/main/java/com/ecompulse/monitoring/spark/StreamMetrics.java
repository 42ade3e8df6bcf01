package com.ecompulse.monitoring.spark;

import static com.ecompulse.monitoring.spark.SparkMetrics.JOB_NAME;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.unit.Unit;

/** What the streaming jobs count themselves: the quality of their data and their checkpoints. */
public final class StreamMetrics {
  public static final Label REASON = Label.named("reason").help("Why a record was rejected");

  public static final Counter RECORDS_READ =
      Counter.named("ecompulse_stream_records_read_total")
          .help("Records read from the source")
          .labels(JOB_NAME)
          .unit(Unit.RECORDS);

  public static final Counter RECORDS_REJECTED =
      Counter.named("ecompulse_stream_records_rejected_total")
          .help("Records that failed validation and were set aside")
          .labels(JOB_NAME, REASON)
          .unit(Unit.RECORDS);

  public static final Histogram CHECKPOINT_DURATION =
      Histogram.named("ecompulse_stream_checkpoint_duration_seconds")
          .help("Time taken to write a checkpoint")
          .labels(JOB_NAME)
          .unit(Unit.SECONDS)
          .buckets(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120);

  public static final Counter CHECKPOINT_FAILURES =
      Counter.named("ecompulse_stream_checkpoint_failures_total")
          .help("Checkpoints that could not be written")
          .labels(JOB_NAME)
          .unit(Unit.of("failure"));

  public static final Gauge LAST_CHECKPOINT =
      Gauge.named("ecompulse_stream_checkpoint_last_success_timestamp_seconds")
          .help("Time of the last checkpoint that was written, in seconds since 1970")
          .labels(JOB_NAME);

  private StreamMetrics() {}
}
