package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** Some of a histogram's series. */
record HistogramSelection(VectorSelector selector, Unit unit, List<Double> buckets)
    implements HistogramQuery {
  HistogramSelection {
    buckets = List.copyOf(buckets);
  }
}
