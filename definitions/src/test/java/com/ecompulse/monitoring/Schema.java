package com.ecompulse.monitoring;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.schema.MetricInfo;
import dev.tocsin.promql.schema.MetricKind;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.Expr;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The labels that the scraped and recorded series have. */
final class Schema {
  private final MetricSchema metrics;

  private Schema(MetricSchema metrics) {
    this.metrics = metrics;
  }

  static Schema of(Monitoring monitoring) {
    Map<String, MetricInfo> metrics = new HashMap<>();
    for (ScrapeJob job : monitoring.scrapeJobs()) {
      job.exposes().stream()
          .flatMap(set -> set.metrics().stream())
          .forEach(metric -> metrics.put(metric.name(), info(metric, job)));
    }
    monitoring.rules().stream()
        .flatMap(group -> group.rules().stream())
        .filter(RecordingRule.class::isInstance)
        .forEach(rule -> metrics.put(rule.name(), MetricInfo.recorded(rule.query().expr())));
    return new Schema(MetricSchema.of(metrics));
  }

  /** The labels of an expression's result. */
  LabelSet labels(Expr expr) {
    return LabelFlow.of(expr, metrics).result();
  }

  private static MetricInfo info(Metric metric, ScrapeJob job) {
    MetricKind kind =
        metric instanceof Counter
            ? MetricKind.COUNTER
            : metric instanceof Histogram ? MetricKind.HISTOGRAM : MetricKind.GAUGE;
    Stream<Label> ofTarget =
        Stream.concat(
            Stream.of(Label.JOB, Label.INSTANCE),
            job.relabelings().stream().map(Relabeling::target).filter(Objects::nonNull));
    return MetricInfo.of(
        kind,
        Stream.concat(ofTarget, metric.labels().stream())
            .map(Label::name)
            .filter(name -> !name.startsWith("__"))
            .distinct()
            .toArray(String[]::new));
  }
}
