package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.CounterQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** A metric that only grows, or falls back to zero when its process restarts. */
public record Counter(String name, String help, Unit unit, List<Label> labels, Origin origin)
    implements Metric, CounterQuery, Allowing<Counter> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no metric name
   */
  public Counter {
    Names.metric(name);
    labels = List.copyOf(labels);
  }

  public static Counter named(String name) {
    return new Counter(name, "", Unit.NONE, List.of(), Defined.here());
  }

  public Counter help(String help) {
    return new Counter(name, help, unit, labels, origin);
  }

  public Counter unit(Unit unit) {
    return new Counter(name, help, unit, labels, origin);
  }

  public Counter labels(Label... labels) {
    return new Counter(name, help, unit, List.of(labels), origin);
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public Counter at(Origin origin) {
    return new Counter(name, help, unit, labels, origin);
  }
}
