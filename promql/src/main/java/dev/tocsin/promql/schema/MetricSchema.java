package dev.tocsin.promql.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All metrics that are known. */
public interface MetricSchema {
  /** Knows nothing. */
  MetricSchema NONE = of(Map.of());

  /** What is known of a metric, by the name it was declared with; null if nothing. */
  @Nullable MetricInfo metric(String name);

  /** The names of all metrics that are known. */
  Set<String> names();

  /** A schema of these metrics by their names. */
  static MetricSchema of(Map<String, MetricInfo> metrics) {
    Map<String, MetricInfo> copy = Map.copyOf(metrics);
    return new MetricSchema() {
      @Override
      public @Nullable MetricInfo metric(String name) {
        return copy.get(name);
      }

      @Override
      public Set<String> names() {
        return copy.keySet();
      }
    };
  }

  /**
   * What is known of the series of a name, which may be that of a part, such as {@code x_bucket} of
   * the histogram {@code x}; null if nothing.
   */
  default @Nullable SeriesInfo series(String name) {
    MetricInfo metric = metric(name);
    if (metric != null) {
      return whole(metric);
    }
    MetricInfo histogram = part(name, "_bucket", MetricKind.HISTOGRAM);
    if (histogram != null) {
      return new SeriesInfo(
          SeriesKind.BUCKETS, histogram.withLabel("le", histogram.bucketLabels()));
    }
    for (String suffix : List.of("_sum", "_count")) {
      for (MetricKind kind : List.of(MetricKind.HISTOGRAM, MetricKind.SUMMARY)) {
        MetricInfo parent = part(name, suffix, kind);
        if (parent != null) {
          return new SeriesInfo(SeriesKind.COUNTER, parent);
        }
      }
    }
    return null;
  }

  private @Nullable MetricInfo part(String name, String suffix, MetricKind kind) {
    if (!name.endsWith(suffix)) {
      return null;
    }
    MetricInfo parent = metric(name.substring(0, name.length() - suffix.length()));
    return parent != null && parent.kind() == kind ? parent : null;
  }

  private static SeriesInfo whole(MetricInfo metric) {
    return switch (metric.kind()) {
      case COUNTER -> new SeriesInfo(SeriesKind.COUNTER, metric);
      case GAUGE -> new SeriesInfo(SeriesKind.GAUGE, metric);
      case HISTOGRAM -> new SeriesInfo(SeriesKind.NO_SERIES, metric);
      case NATIVE_HISTOGRAM -> new SeriesInfo(SeriesKind.NATIVE_HISTOGRAM, metric);
      case SUMMARY -> new SeriesInfo(SeriesKind.QUANTILES, metric.withLabel("quantile", List.of()));
      case INFO -> new SeriesInfo(SeriesKind.INFO, metric);
      case STATE_SET -> new SeriesInfo(SeriesKind.STATES, metric);
      case UNKNOWN -> new SeriesInfo(SeriesKind.UNKNOWN, metric);
    };
  }
}
