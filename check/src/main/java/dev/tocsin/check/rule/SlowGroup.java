package dev.tocsin.check.rule;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.PrometheusDuration;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group that records so seldom that what reads its series finds gaps. */
public final class SlowGroup implements Check {
  /** How far back Prometheus 3 looks for a value where nobody sets {@code lookback-delta}. */
  private static final Duration LOOKBACK = Durations.minutes(5);

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "rule/slow-group",
        Level.WARNING,
        "group that records less often than every five minutes",
        "Prometheus looks back five minutes for a value. Between two evaluations the recorded"
            + " series are gone: panels have gaps, and alerts that read them resolve.",
        "Give the group a shorter `.interval(…)`, or read the series with `last_over_time`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Duration standard = context.monitoring().prometheus().evaluationInterval();
    List<RuleGroup> slow =
        context.monitoring().rules().stream()
            .filter(group -> interval(group, standard).compareTo(LOOKBACK) > 0)
            .toList();
    Set<String> read = slow.isEmpty() ? Set.of() : read(context);
    return slow.stream()
        .filter(
            group ->
                group.rules().stream()
                    .anyMatch(rule -> rule instanceof RecordingRule && read.contains(rule.name())))
        .map(group -> finding(group, interval(group, standard)));
  }

  /** The names that are read somewhere at the moment. */
  private static Set<String> read(CheckContext context) {
    return context.expressions().stream()
        .flatMap(query -> RecordedSeries.momentary(query).stream())
        .flatMap(selector -> Stream.ofNullable(selector.metric()))
        .collect(Collectors.toSet());
  }

  private static Duration interval(RuleGroup group, Duration standard) {
    return Objects.requireNonNullElse(group.interval(), standard);
  }

  private Diagnostic finding(RuleGroup group, Duration interval) {
    return info()
        .finding("the group records each " + PrometheusDuration.of(interval) + " only")
        .about("rule group " + group.name(), group.origin());
  }
}
