package com.ecompulse.monitoring.spark;

import static com.ecompulse.monitoring.infrastructure.KubernetesVariables.NAMESPACE;
import static com.ecompulse.monitoring.site.Variables.here;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.APPLICATION_NAME;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.CORES;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.FAILED_TASKS;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.GC_TIME;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.JVM_HEAP;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.MEMORY_MAX;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.MEMORY_USED;
import static com.ecompulse.monitoring.spark.SparkExecutorMetrics.TASK_TIME;
import static com.ecompulse.monitoring.spark.SparkMetrics.BATCH_DURATION;
import static com.ecompulse.monitoring.spark.SparkMetrics.EXECUTOR_ID;
import static com.ecompulse.monitoring.spark.SparkMetrics.EXECUTOR_MEMORY_USED;
import static com.ecompulse.monitoring.spark.SparkMetrics.JOB_NAME;
import static com.ecompulse.monitoring.spark.SparkMetrics.RECORDS_PER_BATCH;
import static com.ecompulse.monitoring.spark.SparkMetrics.SCHEDULING_DELAY;
import static com.ecompulse.monitoring.spark.StreamMetrics.CHECKPOINT_DURATION;
import static com.ecompulse.monitoring.spark.StreamMetrics.CHECKPOINT_FAILURES;
import static com.ecompulse.monitoring.spark.StreamMetrics.LAST_CHECKPOINT;
import static com.ecompulse.monitoring.spark.StreamMetrics.REASON;
import static com.ecompulse.monitoring.spark.StreamMetrics.RECORDS_READ;
import static com.ecompulse.monitoring.spark.StreamMetrics.RECORDS_REJECTED;
import static dev.tocsin.model.dashboard.panel.Legend.legend;
import static dev.tocsin.model.query.Window.RATE_INTERVAL;
import static dev.tocsin.model.unit.Durations.hours;

import com.ecompulse.monitoring.infrastructure.ContainerMetrics;
import com.ecompulse.monitoring.infrastructure.KubernetesMetrics;
import com.ecompulse.monitoring.site.Folders;
import com.ecompulse.monitoring.site.Limits;
import com.ecompulse.monitoring.site.Site;
import com.ecompulse.monitoring.site.Variables;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.SeriesList;
import dev.tocsin.model.dashboard.panel.BarGauge;
import dev.tocsin.model.dashboard.panel.GaugePanel;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.CounterQuery;
import dev.tocsin.model.query.GaugeQuery;
import dev.tocsin.model.query.HistogramQuery;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.LabelMatcher;

/** The Spark streaming jobs, from their batches down to their executors and checkpoints. */
public final class SparkDashboard {
  private static final LabelMatcher IN_NAMESPACE = Site.NAMESPACE.matches(NAMESPACE);

  /** The series that a job keeps of itself. */
  private static final LabelMatcher[] JOBS =
      here(IN_NAMESPACE, JOB_NAME.matches(SparkVariables.JOB));

  /** The series that a driver keeps of its executors; a job is an application of the same name. */
  private static final LabelMatcher[] EXECUTORS =
      here(IN_NAMESPACE, APPLICATION_NAME.matches(SparkVariables.JOB), EXECUTOR_ID.isNot("driver"));

  public static final Dashboard DASHBOARD =
      Dashboard.titled("Spark Streaming")
          .file("spark-streaming")
          .uid("ecompulse-spark")
          .description("Batches, executors, data quality and checkpoints of the streaming jobs.")
          .tags("ecompulse", "spark")
          .folder(Folders.ECOMPULSE)
          .variables(Variables.ENVIRONMENT, Variables.CLUSTER, NAMESPACE, SparkVariables.JOB)
          .row(jobPerformance())
          .row(resourceUsage())
          .row(dataQuality())
          .row(checkpointHealth());

  private SparkDashboard() {}

  private static Row jobPerformance() {
    HistogramQuery batches = BATCH_DURATION.where(JOBS);
    return Row.titled(
        "Job Performance",
        Stat.titled("Slowest batches")
            .description("The 99th percentile over 30 minutes: what the alert looks at.")
            .query(
                batches.rate(SparkAlerts.WINDOW).sumBy(JOB_NAME).quantile(0.99), legend(JOB_NAME))
            .thresholdFrom(SparkAlerts.JOB_FAILURE)
            .fillBackground(),
        TimeSeries.titled("Batch duration")
            .query(
                batches.rate(SparkAlerts.WINDOW).sumBy(JOB_NAME).quantile(0.99),
                legend(JOB_NAME).and("p99"))
            .query(
                batches.rate(SparkAlerts.WINDOW).sumBy(JOB_NAME).quantile(0.5),
                legend(JOB_NAME).and("median"))
            .thresholdFrom(SparkAlerts.JOB_FAILURE)
            .min(0)
            .seriesList(SeriesList.table(Reducer.MAX, Reducer.LAST)),
        Heatmap.titled("Batches by duration")
            .query(batches.increase(RATE_INTERVAL).sum().perBucket()),
        TimeSeries.titled("Throughput")
            .query(
                RECORDS_READ.where(JOBS).rate(RATE_INTERVAL).sum().by(JOB_NAME), legend(JOB_NAME))
            .min(0),
        TimeSeries.titled("Scheduling delay")
            .description("How long a batch waits for the one before it. It must not keep growing.")
            .query(SCHEDULING_DELAY.where(JOBS).max().by(JOB_NAME), legend(JOB_NAME))
            .min(0));
  }

  private static Row resourceUsage() {
    CounterQuery cpu =
        ContainerMetrics.CPU_TIME.where(
            here(
                IN_NAMESPACE,
                Site.POD.matches(".+-exec-[0-9]+"),
                KubernetesMetrics.CONTAINER.isNot("")));
    GaugeQuery storageUsed = MEMORY_USED.where(EXECUTORS);
    VectorQuery storageTotal = MEMORY_MAX.where(EXECUTORS).sum();
    return Row.titled(
        "Resource Usage",
        GaugePanel.titled("Storage memory in use")
            .description("When it is full, cached data is dropped and computed again.")
            .query(storageUsed.sum().dividedBy(storageTotal))
            .thresholds(Limits.orangeThenRedFrom(0.8, 0.95))
            .range(0, 1),
        TimeSeries.titled("Executor memory")
            .description("The ten largest executors of the chosen namespaces.")
            .query(
                EXECUTOR_MEMORY_USED
                    .where(here(IN_NAMESPACE))
                    .sum()
                    .by(Site.POD, EXECUTOR_ID)
                    .topK(10),
                legend(Site.POD, EXECUTOR_ID))
            .min(0),
        BarGauge.titled("Peak heap by executor")
            .query(
                JVM_HEAP.where(EXECUTORS).max().by(APPLICATION_NAME, EXECUTOR_ID).topK(10),
                legend(APPLICATION_NAME, EXECUTOR_ID))
            .thresholds(Limits.neutral())
            .min(0),
        TimeSeries.titled("CPU utilization of executors")
            .description("Cores in use, by executor pod.")
            .query(cpu.rate(RATE_INTERVAL).sum().by(Site.POD).topK(10), legend(Site.POD))
            .unit(Unit.of("core"))
            .min(0),
        TimeSeries.titled("Busy cores")
            .description("Part of the job's cores that work on a task. At 1 it needs more of them.")
            .query(
                TASK_TIME
                    .where(EXECUTORS)
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(APPLICATION_NAME)
                    .dividedBy(CORES.where(EXECUTORS).sum().by(APPLICATION_NAME))
                    .in(Unit.RATIO),
                legend(APPLICATION_NAME))
            .min(0),
        TimeSeries.titled("Time spent in garbage collection")
            .description("Part of the time spent in tasks. More than 10 % calls for more memory.")
            .query(
                GC_TIME
                    .where(EXECUTORS)
                    .rate(RATE_INTERVAL)
                    .sum()
                    .by(APPLICATION_NAME)
                    .dividedBy(
                        TASK_TIME.where(EXECUTORS).rate(RATE_INTERVAL).sum().by(APPLICATION_NAME)),
                legend(APPLICATION_NAME))
            .thresholds(Limits.orangeFrom(0.1))
            .min(0));
  }

  private static Row dataQuality() {
    return Row.titled(
        "Data Quality",
        Stat.titled("Rejected records")
            .description("Part of the records read in the last hour that failed validation.")
            .query(
                RECORDS_REJECTED
                    .where(JOBS)
                    .increase(hours(1))
                    .sum()
                    .orZero()
                    .dividedBy(RECORDS_READ.where(JOBS).increase(hours(1)).sum()))
            .thresholds(Limits.orangeThenRedFrom(0.001, 0.01))
            .decimals(3)
            .fillBackground(),
        TimeSeries.titled("Records per batch")
            .query(RECORDS_PER_BATCH.where(JOBS).sum().by(JOB_NAME), legend(JOB_NAME))
            .min(0),
        TimeSeries.titled("Error rate by reason")
            .query(
                RECORDS_REJECTED.where(JOBS).rate(RATE_INTERVAL).sum().by(REASON).topK(10),
                legend(REASON))
            .min(0)
            .stack(),
        TimeSeries.titled("Failed tasks")
            .description("Spark repeats a failed task; four failures of one task end the job.")
            .query(
                FAILED_TASKS.where(EXECUTORS).increase(RATE_INTERVAL).sum().by(APPLICATION_NAME),
                legend(APPLICATION_NAME))
            .min(0));
  }

  private static Row checkpointHealth() {
    return Row.titled(
        "Checkpoint Health",
        Stat.titled("Failures, last hour")
            .query(CHECKPOINT_FAILURES.where(JOBS).increase(hours(1)).sum().orZero())
            .thresholds(Limits.NONE_ALLOWED)
            .decimals(0)
            .fillBackground(),
        Table.titled("Time since the last checkpoint")
            .description("What would have to be processed again if the job failed now.")
            .query(LAST_CHECKPOINT.where(JOBS).age().min().by(JOB_NAME), legend("Age"))
            .columns(JOB_NAME)
            .largestFirst(),
        TimeSeries.titled("Checkpoint duration")
            .query(
                CHECKPOINT_DURATION
                    .where(JOBS)
                    .rate(SparkAlerts.WINDOW)
                    .sumBy(JOB_NAME)
                    .quantile(0.95),
                legend(JOB_NAME).and("p95"))
            .query(
                CHECKPOINT_DURATION.where(JOBS).rate(SparkAlerts.WINDOW).sumBy(JOB_NAME).mean(),
                legend(JOB_NAME).and("mean"))
            .min(0),
        TimeSeries.titled("Checkpoint failures")
            .query(
                CHECKPOINT_FAILURES.where(JOBS).increase(RATE_INTERVAL).sum().by(JOB_NAME),
                legend(JOB_NAME))
            .thresholds(Limits.NONE_ALLOWED)
            .min(0));
  }
}
