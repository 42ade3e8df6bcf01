package dev.tocsin.check.context;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.MetricSet;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which metric a series belongs to, and which jobs scrape it. */
public final class Exposure {
  private final Map<String, Metric> metrics = new HashMap<>();
  private final Map<String, Set<ScrapeJob>> jobs = new HashMap<>();

  private final Map<ScrapeJob, Set<String>> targetLabels = new ConcurrentHashMap<>();

  private Exposure() {}

  static Exposure of(Monitoring monitoring) {
    Exposure exposure = new Exposure();
    // A name of its own beats that of a histogram's part.
    monitoring.allMetrics().forEach(exposure::addParts);
    monitoring.allMetrics().forEach(metric -> exposure.metrics.put(metric.name(), metric));
    for (ScrapeJob job : monitoring.scrapeJobs()) {
      for (MetricSet set : job.exposes()) {
        set.metrics().forEach(metric -> exposure.add(metric.name(), job));
      }
    }
    return exposure;
  }

  private void addParts(Metric metric) {
    parts(metric).forEach(part -> metrics.put(part, metric));
  }

  private void add(String name, ScrapeJob job) {
    jobs.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(job);
  }

  /** The names under which a metric's series are found besides its own. */
  public static List<String> parts(Metric metric) {
    if (metric instanceof Histogram) {
      return List.of(metric.name() + "_bucket", metric.name() + "_count", metric.name() + "_sum");
    }
    return metric instanceof Summary
        ? List.of(metric.name() + "_count", metric.name() + "_sum")
        : List.of();
  }

  /** The jobs that expose a metric, by the name that it is declared with. */
  public Set<ScrapeJob> jobs(Metric metric) {
    return jobs.getOrDefault(metric.name(), Set.of());
  }

  /** The labels that the targets of a job may have, before those that they expose. */
  public Set<String> targetLabels(ScrapeJob job) {
    return targetLabels.computeIfAbsent(
        job,
        of -> {
          SeriesLabels labels = SeriesLabels.ofTargets(of);
          Set<String> names = new TreeSet<>(labels.certain());
          names.addAll(labels.optional());
          return names;
        });
  }

  /**
   * The jobs that bring the series of a name, which may be that of a part, such as {@code x_bucket}
   * of the histogram {@code x}; empty if that is not known.
   */
  public Set<ScrapeJob> jobs(String series) {
    Metric metric = metrics.get(series);
    return metric == null ? Set.of() : jobs(metric);
  }
}
