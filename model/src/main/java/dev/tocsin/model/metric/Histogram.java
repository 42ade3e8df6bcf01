package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.HistogramQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Arrays;
import java.util.List;

/**
 * A metric that counts observations into classic buckets.
 *
 * @param buckets the inclusive upper bounds in ascending order, without infinity; empty where the
 *     exporter decides
 */
public record Histogram(
    String name, String help, Unit unit, List<Label> labels, List<Double> buckets, Origin origin)
    implements Metric, HistogramQuery, Allowing<Histogram> {
  /**
   * @throws DefinitionException if the name is no metric name, or the buckets are not finite and
   *     ascending
   */
  public Histogram {
    Names.metric(name);
    labels = List.copyOf(labels);
    buckets = List.copyOf(buckets);
    for (int i = 0; i < buckets.size(); i++) {
      if (!Double.isFinite(buckets.get(i)) || (i > 0 && buckets.get(i) <= buckets.get(i - 1))) {
        throw DefinitionException.here(
            "the buckets of `" + name + "` are not finite and ascending: " + buckets,
            "sort them, each once; the bucket up to infinity comes by itself");
      }
    }
  }

  public static Histogram named(String name) {
    return new Histogram(name, "", Unit.NONE, List.of(), List.of(), Defined.here());
  }

  public Histogram help(String help) {
    return new Histogram(name, help, unit, labels, buckets, origin);
  }

  public Histogram unit(Unit unit) {
    return new Histogram(name, help, unit, labels, buckets, origin);
  }

  public Histogram labels(Label... labels) {
    return new Histogram(name, help, unit, List.of(labels), buckets, origin);
  }

  /** The inclusive upper bounds in ascending order; the bucket up to infinity comes by itself. */
  public Histogram buckets(double... buckets) {
    return new Histogram(name, help, unit, labels, Arrays.stream(buckets).boxed().toList(), origin);
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public Histogram at(Origin origin) {
    return new Histogram(name, help, unit, labels, buckets, origin);
  }
}
