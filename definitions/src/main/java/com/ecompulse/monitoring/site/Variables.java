package com.ecompulse.monitoring.site;

import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.hours;

import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.stream.Stream;

/** What the reader of any dashboard can choose. */
public final class Variables {
  public static final LabelVariable ENVIRONMENT =
      Variable.labelValues(TargetMetrics.UP, Site.ENVIRONMENT).titled("Environment");

  public static final LabelVariable CLUSTER =
      Variable.labelValues(TargetMetrics.UP.where(Site.ENVIRONMENT.is(ENVIRONMENT)), Site.CLUSTER)
          .titled("Cluster")
          .multi()
          .includeAll();

  /** The window of totals, such as the revenue of the last hour. */
  public static final IntervalVariable TIMERANGE =
      Variable.interval("timerange", hours(1), hours(6), hours(12), days(1), days(7))
          .titled("Totals over");

  private Variables() {}

  /** Only what runs in the chosen environment and clusters, and satisfies these too. */
  public static LabelMatcher[] here(LabelMatcher... more) {
    return Stream.concat(
            Stream.of(Site.ENVIRONMENT.is(ENVIRONMENT), Site.CLUSTER.matches(CLUSTER)),
            Stream.of(more))
        .toArray(LabelMatcher[]::new);
  }
}
