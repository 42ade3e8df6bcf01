package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.schema.MetricKind;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A metric that its scrape jobs do not let into the server. */
public final class DroppedMetric implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/dropped-metric",
        Level.ERROR,
        "metric that its scrape job drops",
        "What a metric relabelling drops is never stored: the alert never rings and the"
            + " panel stays empty.",
        "Let the metric through in `.relabelMetrics(…)` of the job, or ask for another.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Map<String, Boolean> dropped = new HashMap<>();
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression
                    .parts(VectorSelector.class)
                    .flatMap(selector -> MetricName.of(selector).stream())
                    .filter(
                        metric ->
                            dropped.computeIfAbsent(
                                metric.name(), name -> isDropped(name, context)))
                    .map(
                        metric ->
                            finding(expression, metric, context.exposure().jobs(metric.name()))));
  }

  /** Whether all jobs that expose a metric drop it, and no rule records it. */
  private static boolean isDropped(String metric, CheckContext context) {
    Set<ScrapeJob> jobs = context.exposure().jobs(metric);
    boolean recorded =
        Stream.ofNullable(context.schema().metric(metric))
            .anyMatch(info -> info.recorded() != null || info.kind() == MetricKind.UNKNOWN);
    return !jobs.isEmpty() && !recorded && jobs.stream().allMatch(job -> drops(job, metric));
  }

  private static boolean drops(ScrapeJob job, String metric) {
    for (Relabeling step : job.metricRelabelings()) {
      boolean byName =
          step.sources().stream()
              .map(Label::name)
              .toList()
              .equals(List.of(LabelMatcher.METRIC_NAME));
      switch (step.action()) {
        case DROP -> {
          if (byName && matches(step.regex(), metric)) {
            return true;
          }
        }
        case KEEP -> {
          if (byName && !matches(step.regex(), metric)) {
            return true;
          }
        }
        case REPLACE, HASHMOD, LOWERCASE, UPPERCASE -> {
          Label target = step.target();
          if (target != null && target.name().equals(LabelMatcher.METRIC_NAME)) {
            return false; // from here on it may have another name
          }
        }
        case LABELMAP, LABELDROP, LABELKEEP -> {
          return false;
        }
        case KEEPEQUAL, DROPEQUAL -> {}
      }
    }
    return false;
  }

  private static boolean matches(String regex, String metric) {
    try {
      return Regex.of(regex).matches(metric);
    } catch (RegexException refused) {
      return false;
    }
  }

  private Diagnostic finding(Expression expression, MetricName metric, Set<ScrapeJob> jobs) {
    Diagnostic finding =
        expression.underline(
            info().finding("`" + metric.name() + "` is dropped when it is scraped"),
            metric.span(),
            "");
    for (ScrapeJob job : jobs) {
      String place = job.origin().toString();
      Span span = new Span(0, place.length());
      finding =
          finding.pointingAt(
              new Excerpt(place + "  scrape job " + job.name(), span, "dropped here"));
    }
    return finding;
  }
}
