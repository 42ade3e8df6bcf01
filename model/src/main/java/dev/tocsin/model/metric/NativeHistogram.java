package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.NativeHistogramQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** A metric that counts observations into buckets that find their bounds by themselves. */
public record NativeHistogram(
    String name, String help, Unit unit, List<Label> labels, Origin origin)
    implements Metric, NativeHistogramQuery, Allowing<NativeHistogram> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no metric name
   */
  public NativeHistogram {
    Names.metric(name);
    labels = List.copyOf(labels);
  }

  public static NativeHistogram named(String name) {
    return new NativeHistogram(name, "", Unit.NONE, List.of(), Defined.here());
  }

  public NativeHistogram help(String help) {
    return new NativeHistogram(name, help, unit, labels, origin);
  }

  public NativeHistogram unit(Unit unit) {
    return new NativeHistogram(name, help, unit, labels, origin);
  }

  public NativeHistogram labels(Label... labels) {
    return new NativeHistogram(name, help, unit, List.of(labels), origin);
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public NativeHistogram at(Origin origin) {
    return new NativeHistogram(name, help, unit, labels, origin);
  }
}
