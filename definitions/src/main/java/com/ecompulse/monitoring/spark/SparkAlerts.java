package com.ecompulse.monitoring.spark;

import static com.ecompulse.monitoring.site.Site.CLUSTER;
import static com.ecompulse.monitoring.site.Site.ENVIRONMENT;
import static com.ecompulse.monitoring.site.Site.NAMESPACE;
import static com.ecompulse.monitoring.site.Team.TEAM;
import static com.ecompulse.monitoring.spark.SparkMetrics.JOB_NAME;
import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;

import com.ecompulse.monitoring.site.Team;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;
import java.time.Duration;

/** When somebody has to look at the Spark jobs. */
public final class SparkAlerts {
  /**
   * How far back slow batches are looked for. A batch counts when it ends, so the window has to be
   * several times as long as a batch that is too slow, or there would be none in it.
   */
  static final Duration WINDOW = minutes(30);

  private static final int MAX_SECONDS = 300;

  /**
   * Batches slower than 300 s.
   *
   * <p>The rule was handed down as {@code spark_streaming_batch_duration > 300}. The metric is a
   * histogram, and a classic histogram exposes {@code _bucket}, {@code _sum} and {@code _count} but
   * nothing under its own name: that rule would never have rung. What it meant is asked of the
   * buckets instead: the 99th percentile, so that the slowest batches count and not their average.
   */
  public static final Alert JOB_FAILURE =
      Alert.named("SparkJobFailure")
          .when(
              SparkMetrics.BATCH_DURATION
                  .rate(WINDOW)
                  .sumBy(JOB_NAME, ENVIRONMENT, CLUSTER, NAMESPACE)
                  .quantile(0.99)
                  .greaterThan(seconds(MAX_SECONDS)))
          .forAtLeast(minutes(2))
          .severity(Severity.CRITICAL)
          .label(TEAM, Team.SPARK)
          .summary(
              "Spark job {{ $labels.job_name }} needs {{ $value | humanizeDuration }} for its"
                  + " slowest batches")
          .description(
              "The slowest batches (99th percentile) of Spark job"
                  + " {{ $labels.job_name }} in {{ $labels.environment }} ({{ $labels.cluster }},"
                  + " namespace {{ $labels.namespace }}) take {{ $value | humanizeDuration }}; more"
                  + " than "
                  + MAX_SECONDS
                  + " s means that the job fails or falls behind for good. Look at failed"
                  + " tasks, lost executors and the size of the batches.")
          .runbook("spark-job-failure");

  public static final RuleGroup RULES = RuleGroup.named("spark").alert(JOB_FAILURE);

  private SparkAlerts() {}
}
