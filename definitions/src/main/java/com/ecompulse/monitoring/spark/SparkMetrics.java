package com.ecompulse.monitoring.spark;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.unit.Unit;

/** What the drivers of the streaming jobs expose. */
public final class SparkMetrics {
  public static final Label JOB_NAME =
      Label.named("job_name").help("Spark job, which is also its application's name");
  public static final Label EXECUTOR_ID = Label.named("executor_id").help("Id of the executor");

  public static final Histogram BATCH_DURATION =
      Histogram.named("spark_streaming_batch_duration")
          .help("Batch processing duration, in seconds")
          .labels(JOB_NAME)
          .unit(Unit.SECONDS)
          // 300 s is the bound of the alert; the buckets beyond tell slow from very slow.
          .buckets(1, 2, 5, 10, 30, 60, 120, 300, 600, 1200, 1800);

  public static final Gauge RECORDS_PER_BATCH =
      Gauge.named("spark_streaming_records_per_batch")
          .help("Records processed per batch")
          .labels(JOB_NAME)
          .unit(Unit.RECORDS);

  public static final Gauge EXECUTOR_MEMORY_USED =
      Gauge.named("spark_executor_memory_used")
          .help("Executor memory usage, in bytes")
          .labels(EXECUTOR_ID)
          .unit(Unit.BYTES);

  public static final Gauge SCHEDULING_DELAY =
      Gauge.named("spark_streaming_scheduling_delay")
          .help("Streaming scheduling delay, in seconds")
          .labels(JOB_NAME)
          .unit(Unit.SECONDS);

  private SparkMetrics() {}
}
