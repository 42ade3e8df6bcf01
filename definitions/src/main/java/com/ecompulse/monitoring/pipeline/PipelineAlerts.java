package com.ecompulse.monitoring.pipeline;

import static com.ecompulse.monitoring.site.Team.TEAM;
import static dev.tocsin.model.unit.Durations.minutes;

import com.ecompulse.monitoring.site.Team;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;

/** When somebody has to look at the event pipeline. */
public final class PipelineAlerts {
  private static final double MAX_ERRORS_PER_SECOND = 0.1;

  public static final Alert HIGH_ERROR_RATE =
      Alert.named("HighErrorRate")
          .when(PipelineMetrics.ERRORS.rate(minutes(5)).greaterThan(MAX_ERRORS_PER_SECOND))
          .forAtLeast(minutes(2))
          .severity(Severity.CRITICAL)
          .label(TEAM, Team.PLATFORM)
          .summary(
              "{{ $labels.component }} has {{ $value | printf \"%.2f\" }} errors per second of type"
                  + " {{ $labels.error_type }}")
          .description(
              "Component {{ $labels.component }} in {{ $labels.environment }} ({{ $labels.cluster"
                  + " }}) has failed {{ $value | printf \"%.2f\" }} times per second with {{"
                  + " $labels.error_type }}, at {{ $labels.instance }}."
                  + " More than "
                  + MAX_ERRORS_PER_SECOND
                  + " per second means that events are being lost or retried. Look"
                  + " for a deployment or a failing dependency first.")
          .runbook("high-error-rate");

  public static final RuleGroup RULES = RuleGroup.named("pipeline").alert(HIGH_ERROR_RATE);

  private PipelineAlerts() {}
}
