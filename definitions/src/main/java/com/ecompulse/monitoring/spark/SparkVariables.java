package com.ecompulse.monitoring.spark;

import static com.ecompulse.monitoring.infrastructure.KubernetesVariables.NAMESPACE;
import static com.ecompulse.monitoring.site.Variables.here;

import com.ecompulse.monitoring.site.Site;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;

/** What the reader of a dashboard about Spark can choose. */
final class SparkVariables {
  /** A Spark job, not a scrape job: its label is {@code job_name}. */
  static final LabelVariable JOB =
      Variable.labelValues(
              SparkMetrics.RECORDS_PER_BATCH.where(here(Site.NAMESPACE.matches(NAMESPACE))),
              SparkMetrics.JOB_NAME)
          .named("job")
          .titled("Spark job")
          .multi()
          .includeAll();

  private SparkVariables() {}
}
