package dev.tocsin.check.alert;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/** A time of an alert that is shorter than the time between two looks at its condition. */
public final class ShorterThanInterval implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/shorter-than-interval",
        Level.WARNING,
        "`for` or `keep_firing_for` shorter than the evaluation interval",
        "Prometheus looks at the condition only once in each interval: a shorter time lasts as long"
            + " as the interval does.",
        "Let the group be evaluated more often, `.interval(…)`, or write the longer time.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration standard = context.monitoring().prometheus().evaluationInterval();
    return context.monitoring().rules().stream().flatMap(group -> findings(group, standard));
  }

  private Stream<Diagnostic> findings(RuleGroup group, Duration standard) {
    Duration interval = Objects.requireNonNullElse(group.interval(), standard);
    return group.alerts().stream()
        .flatMap(
            alert ->
                Stream.concat(
                    finding(alert, "for", alert.forAtLeast(), interval),
                    finding(alert, "keep_firing_for", alert.keepFiringFor(), interval)));
  }

  private Stream<Diagnostic> finding(Alert alert, String what, Duration time, Duration interval) {
    if (time.isZero() || time.compareTo(interval) >= 0) {
      return Stream.empty();
    }
    String message =
        "`%s` is %s, but the group is evaluated each %s only"
            .formatted(what, PrometheusDuration.of(time), PrometheusDuration.of(interval));
    return Stream.of(info().finding(message).about(Subject.of(alert), alert.origin()));
  }
}
