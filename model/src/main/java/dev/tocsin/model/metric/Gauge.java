package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.GaugeQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** A metric that goes up and down. */
public record Gauge(String name, String help, Unit unit, List<Label> labels, Origin origin)
    implements Metric, GaugeQuery, Allowing<Gauge> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no metric name
   */
  public Gauge {
    Names.metric(name);
    labels = List.copyOf(labels);
  }

  public static Gauge named(String name) {
    return new Gauge(name, "", Unit.NONE, List.of(), Defined.here());
  }

  public Gauge help(String help) {
    return new Gauge(name, help, unit, labels, origin);
  }

  public Gauge unit(Unit unit) {
    return new Gauge(name, help, unit, labels, origin);
  }

  public Gauge labels(Label... labels) {
    return new Gauge(name, help, unit, List.of(labels), origin);
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public Gauge at(Origin origin) {
    return new Gauge(name, help, unit, labels, origin);
  }
}
