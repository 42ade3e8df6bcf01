package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.ScrapeJob;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often there is a new sample of a series: by the jobs that bring it, or by the group of the
 * rule that records it.
 *
 * @param recorded the intervals of the groups of recording rules, by what they record
 */
record Intervals(CheckContext context, Map<String, Duration> recorded) {
  static Intervals of(CheckContext context) {
    Monitoring monitoring = context.monitoring();
    Map<String, Duration> recorded = new HashMap<>();
    for (RuleGroup group : monitoring.rules()) {
      Duration every =
          Optional.ofNullable(group.interval())
              .orElse(monitoring.prometheus().evaluationInterval());
      for (Rule rule : group.rules()) {
        if (rule instanceof RecordingRule) {
          recorded.merge(rule.name(), every, Intervals::shorter);
        }
      }
    }
    return new Intervals(context, recorded);
  }

  /** Of the series of a name; the shortest where there are several; empty where nobody knows. */
  Optional<Duration> of(String series) {
    Duration standard = context.monitoring().prometheus().scrapeInterval();
    Optional<Duration> scraped =
        context.exposure().jobs(series).stream()
            .map(ScrapeJob::interval)
            .map(every -> every == null ? standard : every)
            .min(Comparator.naturalOrder());
    Optional<Duration> own = Optional.ofNullable(recorded.get(series)).filter(any -> knowsClock());
    return scraped.isPresent() && own.isPresent()
        ? Optional.of(shorter(scraped.get(), own.get()))
        : scraped.or(() -> own);
  }

  /** Of rules without any scrape job, nobody knows the server that evaluates them. */
  private boolean knowsClock() {
    return !context.monitoring().scrapeJobs().isEmpty();
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
