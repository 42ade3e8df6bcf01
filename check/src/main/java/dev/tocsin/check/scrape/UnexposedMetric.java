package dev.tocsin.check.scrape;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A metric that is asked for and that no job brings. */
public final class UnexposedMetric implements Check {
  /** What Prometheus makes by itself. */
  private static final Pattern OWN = Pattern.compile("up|scrape_.*|ALERTS(_FOR_STATE)?");

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "scrape/unexposed-metric",
        Level.WARNING,
        "metric that is used and that no scrape job exposes",
        "If no job scrapes it, the query finds nothing: an alert on it never rings. If one does,"
            + " nothing is known of the labels that its series have.",
        "Name the class that declares it at the job that scrapes it: `.exposes(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Set<String> exposed =
        context.monitoring().scrapeJobs().stream()
            .flatMap(job -> job.exposes().stream())
            .flatMap(set -> set.metrics().stream())
            .map(Metric::name)
            .collect(Collectors.toSet());
    if (exposed.isEmpty()) {
      return Stream.empty();
    }
    Set<String> recorded =
        context.monitoring().rules().stream()
            .flatMap(group -> group.rules().stream())
            .filter(RecordingRule.class::isInstance)
            .map(Rule::name)
            .collect(Collectors.toSet());
    Map<String, Expression> uses = uses(context);
    return context.monitoring().allMetrics().stream()
        .filter(metric -> !exposed.contains(metric.name()) && !recorded.contains(metric.name()))
        .filter(metric -> !OWN.matcher(metric.name()).matches())
        .flatMap(
            metric ->
                series(metric)
                    .map(uses::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(use -> finding(metric, use))
                    .stream());
  }

  /** The first expression that asks for each series. */
  private static Map<String, Expression> uses(CheckContext context) {
    Map<String, Expression> uses = new HashMap<>();
    for (Expression expression : context.expressions()) {
      expression
          .parts(VectorSelector.class)
          .flatMap(selector -> Stream.ofNullable(selector.metric()))
          .forEach(name -> uses.putIfAbsent(name, expression));
    }
    return uses;
  }

  private static Stream<String> series(Metric metric) {
    boolean parts = metric instanceof Histogram || metric instanceof Summary;
    return (parts ? Stream.of("", "_bucket", "_count", "_sum") : Stream.of(""))
        .map(metric.name()::concat);
  }

  private Diagnostic finding(Metric metric, Expression use) {
    return info()
        .finding(
            "no scrape job exposes `" + metric.name() + "`, for which " + use.subject() + " asks")
        .about("metric " + metric.name(), metric.origin());
  }
}
