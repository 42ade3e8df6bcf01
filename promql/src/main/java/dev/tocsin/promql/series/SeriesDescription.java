package dev.tocsin.promql.series;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series and its values, as the {@code input_series} of Prometheus's rule tests have them: {@code
 * up{job="api"} 1 0x3 _ stale}.
 *
 * @param labels the labels by name, the metric's name as {@code __name__}
 * @param values one value for each interval of the test, from the start on
 */
public record SeriesDescription(SortedMap<String, String> labels, List<SequenceValue> values) {
  public SeriesDescription {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    values = List.copyOf(values);
  }
}
