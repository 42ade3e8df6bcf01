package com.ecompulse.monitoring.spark;

import static com.ecompulse.monitoring.spark.SparkMetrics.EXECUTOR_ID;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.unit.Unit;

/**
 * What a driver exposes of its executors at {@code /metrics/executors/prometheus}, under the names
 * of Spark 3.5.
 */
public final class SparkExecutorMetrics {
  public static final Label APPLICATION_ID =
      Label.named("application_id").help("Id of one run of the application");
  public static final Label APPLICATION_NAME =
      Label.named("application_name").help("Name of the application, which is its job's");

  private static final Unit TASKS = Unit.of("task");

  public static final Gauge MEMORY_USED =
      gauge("metrics_executor_memoryUsed_bytes", "Storage memory in use").unit(Unit.BYTES);

  public static final Gauge MEMORY_MAX =
      gauge("metrics_executor_maxMemory_bytes", "Storage memory available").unit(Unit.BYTES);

  public static final Gauge JVM_HEAP =
      gauge("metrics_executor_JVMHeapMemory_bytes", "Peak of the heap in use").unit(Unit.BYTES);

  public static final Gauge CORES =
      gauge("metrics_executor_totalCores", "Cores of the executor").unit(Unit.of("core"));

  public static final Counter FAILED_TASKS =
      counter("metrics_executor_failedTasks_total", "Tasks that failed").unit(TASKS);

  public static final Counter TASK_TIME =
      counter("metrics_executor_totalDuration_seconds_total", "Time spent in tasks")
          .unit(Unit.SECONDS);

  public static final Counter GC_TIME =
      counter("metrics_executor_totalGCTime_seconds_total", "Time spent in garbage collection")
          .unit(Unit.SECONDS);

  private SparkExecutorMetrics() {}

  private static Gauge gauge(String name, String help) {
    return Gauge.named(name).help(help).labels(APPLICATION_ID, APPLICATION_NAME, EXECUTOR_ID);
  }

  private static Counter counter(String name, String help) {
    return Counter.named(name).help(help).labels(APPLICATION_ID, APPLICATION_NAME, EXECUTOR_ID);
  }
}
