package dev.tocsin.promql.schema;

import dev.tocsin.promql.syntax.Expr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a metric.
 *
 * @param labels the labels that every series has, without {@code le} and {@code quantile}
 * @param optional the labels that some series may have besides
 * @param open whether series may have labels that nobody knows, such as those of their target
 * @param values all values that a label may have, for the labels where that is known
 * @param buckets the upper limits of a classic histogram's buckets as they are written, without
 *     {@code +Inf}; empty if unknown
 * @param recorded the expression that a recording rule computes it from, or null; then its labels
 *     are those of the expression, and {@code values} the labels that the rule adds
 */
public record MetricInfo(
    MetricKind kind,
    Set<String> labels,
    Set<String> optional,
    boolean open,
    Map<String, Set<String>> values,
    List<String> buckets,
    @Nullable Expr recorded) {

  public MetricInfo {
    labels = Set.copyOf(labels);
    optional = Set.copyOf(optional);
    values = Map.copyOf(values);
    buckets = List.copyOf(buckets);
  }

  /** A metric with these labels and no others. */
  public static MetricInfo of(MetricKind kind, String... labels) {
    return new MetricInfo(kind, Set.of(labels), Set.of(), false, Map.of(), List.of(), null);
  }

  /** A metric that a recording rule computes. */
  public static MetricInfo recorded(Expr expr) {
    return new MetricInfo(MetricKind.UNKNOWN, Set.of(), Set.of(), false, Map.of(), List.of(), expr);
  }

  /** The same with labels that some series may have besides. */
  public MetricInfo withOptional(String... labels) {
    return new MetricInfo(kind, this.labels, Set.of(labels), open, values, buckets, recorded);
  }

  /** The same where series may have labels that nobody knows. */
  public MetricInfo withUnknownLabels() {
    return new MetricInfo(kind, labels, optional, true, values, buckets, recorded);
  }

  /** The same with all values of a label. */
  public MetricInfo withValues(String label, String... values) {
    Map<String, Set<String>> all = new HashMap<>(this.values);
    all.put(label, Set.of(values));
    return new MetricInfo(kind, labels, optional, open, all, buckets, recorded);
  }

  /** The same with the upper limits of its buckets, without {@code +Inf}. */
  public MetricInfo withBuckets(String... limits) {
    return new MetricInfo(kind, labels, optional, open, values, List.of(limits), recorded);
  }

  /** The same with one more label that has these values; no values if they are not known. */
  MetricInfo withLabel(String label, List<String> values) {
    Set<String> labels = new HashSet<>(this.labels);
    labels.add(label);
    Map<String, Set<String>> all = new HashMap<>(this.values);
    if (!values.isEmpty()) {
      all.put(label, Set.copyOf(values));
    }
    return new MetricInfo(kind, labels, optional, open, all, buckets, recorded);
  }

  /** All values of {@code le}; empty if the buckets are unknown. */
  List<String> bucketLabels() {
    if (buckets.isEmpty()) {
      return buckets;
    }
    List<String> all = new ArrayList<>(buckets);
    all.add("+Inf");
    return all;
  }
}
