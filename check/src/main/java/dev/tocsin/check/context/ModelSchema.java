package dev.tocsin.check.context;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.NativeHistogram;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.promql.schema.MetricInfo;
import dev.tocsin.promql.schema.MetricKind;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.Expr;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of its metrics: those that it declares with the labels that scraping adds,
 * those that its rules record, and those that Prometheus makes by itself.
 *
 * <p>Where the model can't know which labels a series has, its labels are open: nothing is said of
 * them rather than something wrong. That is so for metrics that no scrape job exposes, and behind a
 * {@code labelmap}.
 */
public final class ModelSchema implements MetricSchema {
  /** Prometheus makes it 0 or 1. */
  private static final String UP = "up";

  /** What Prometheus 3 records of each scrape, with and without its feature flags. */
  private static final List<String> OF_EACH_SCRAPE =
      List.of(
          UP,
          "scrape_body_size_bytes",
          "scrape_duration_seconds",
          "scrape_sample_limit",
          "scrape_samples_post_metric_relabeling",
          "scrape_samples_scraped",
          "scrape_series_added",
          "scrape_timeout_seconds");

  /** What Prometheus records of its alerts, with whatever labels they have. */
  private static final List<String> OF_ALERTS = List.of("ALERTS", "ALERTS_FOR_STATE");

  private final Map<String, MetricInfo> metrics;
  private final boolean complete;

  private ModelSchema(Map<String, MetricInfo> metrics, boolean complete) {
    this.metrics = Collections.unmodifiableMap(metrics);
    this.complete = complete;
  }

  static ModelSchema of(Monitoring monitoring, Exposure exposure) {
    List<ScrapeJob> jobs = monitoring.scrapeJobs();
    boolean floatBounds = monitoring.prometheus().version().major() >= 3;
    Map<String, MetricInfo> metrics = new TreeMap<>();
    for (Metric metric : monitoring.allMetrics()) {
      SeriesLabels labels =
          OF_EACH_SCRAPE.contains(metric.name())
              ? ofTargets(jobs).withOptional(metric.labels())
              : labels(metric, exposure.jobs(metric));
      List<String> buckets = floatBounds ? BucketBounds.of(metric) : List.of();
      metrics.merge(metric.name(), info(kind(metric), labels, buckets), ModelSchema::either);
    }
    monitoring.rules().stream()
        .flatMap(group -> group.rules().stream())
        .filter(RecordingRule.class::isInstance)
        .map(RecordingRule.class::cast)
        .forEach(rule -> metrics.merge(rule.name(), of(rule), ModelSchema::either));
    SeriesLabels targets = ofTargets(jobs);
    metrics.putIfAbsent(UP, info(MetricKind.STATE_SET, targets, List.of()));
    MetricInfo ofScrape = info(MetricKind.GAUGE, targets, List.of());
    OF_EACH_SCRAPE.forEach(name -> metrics.putIfAbsent(name, ofScrape));
    OF_ALERTS.forEach(name -> metrics.putIfAbsent(name, anyOf(MetricKind.GAUGE)));
    boolean declared = !monitoring.metrics().isEmpty();
    return new ModelSchema(metrics, declared && jobs.stream().noneMatch(ModelSchema::renames));
  }

  @Override
  public @Nullable MetricInfo metric(String name) {
    return metrics.get(name);
  }

  @Override
  public Set<String> names() {
    return metrics.keySet();
  }

  /**
   * False where no metric is declared at all, or where a relabelling makes names of metrics that
   * the model does not know.
   */
  public boolean isComplete() {
    return complete;
  }

  /** The names of all series that a query can ask for. */
  public Set<String> seriesNames() {
    Set<String> names = new TreeSet<>();
    metrics.forEach(
        (name, info) -> {
          if (info.kind() == MetricKind.HISTOGRAM) {
            Stream.of("_bucket", "_count", "_sum").map(name::concat).forEach(names::add);
          } else {
            names.add(name);
          }
        });
    return names;
  }

  private static SeriesLabels labels(Metric metric, Set<ScrapeJob> jobs) {
    return jobs.stream()
        .map(job -> SeriesLabels.of(metric, job))
        .reduce(SeriesLabels::or)
        .orElseGet(() -> SeriesLabels.unknown().withOptional(metric.labels()));
  }

  /** Another server's series come with whatever labels they have there. */
  private static SeriesLabels ofTargets(List<ScrapeJob> jobs) {
    if (jobs.stream().anyMatch(job -> job.endpoint().path().equals("/federate"))) {
      return SeriesLabels.unknown();
    }
    return jobs.stream()
        .map(SeriesLabels::ofTargets)
        .reduce(SeriesLabels::or)
        .orElseGet(SeriesLabels::unknown);
  }

  private static MetricKind kind(Metric metric) {
    if (metric.name().equals(UP)) {
      return MetricKind.STATE_SET;
    }
    if (metric instanceof Counter) {
      return MetricKind.COUNTER;
    }
    if (metric instanceof Gauge) {
      return MetricKind.GAUGE;
    }
    if (metric instanceof Histogram) {
      return MetricKind.HISTOGRAM;
    }
    if (metric instanceof NativeHistogram) {
      return MetricKind.NATIVE_HISTOGRAM;
    }
    if (metric instanceof Summary) {
      return MetricKind.SUMMARY;
    }
    return metric instanceof Info ? MetricKind.INFO : MetricKind.STATE_SET;
  }

  private static MetricInfo of(RecordingRule rule) {
    Map<String, Set<String>> added = new TreeMap<>();
    rule.labels().forEach((label, value) -> added.put(label, Set.of(value)));
    // Spans within the rule would be taken for spans within the query that reads it.
    Expr recorded = rule.query().expr().normalized();
    return new MetricInfo(
        MetricKind.UNKNOWN, Set.of(), Set.of(), false, added, List.of(), recorded);
  }

  private static MetricInfo info(MetricKind kind, SeriesLabels labels, List<String> buckets) {
    return new MetricInfo(
        kind, labels.certain(), labels.optional(), labels.open(), labels.values(), buckets, null);
  }

  private static MetricInfo anyOf(MetricKind kind) {
    return info(kind, SeriesLabels.unknown(), List.of());
  }

  /** Of a name that stands for two things, only what both agree on is known. */
  private static MetricInfo either(MetricInfo one, MetricInfo other) {
    return one.equals(other)
        ? one
        : anyOf(one.kind() == other.kind() ? one.kind() : MetricKind.UNKNOWN);
  }

  private static boolean renames(ScrapeJob job) {
    return job.metricRelabelings().stream()
        .anyMatch(
            step ->
                step.action() == Relabeling.Action.LABELMAP
                    || Relabeling.METRIC_NAME.equals(step.target()));
  }
}
