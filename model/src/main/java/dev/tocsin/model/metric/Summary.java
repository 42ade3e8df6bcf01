package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.SummaryQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** A metric that counts observations and computes quantiles of them within its process. */
public record Summary(String name, String help, Unit unit, List<Label> labels, Origin origin)
    implements Metric, SummaryQuery, Allowing<Summary> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no metric name
   */
  public Summary {
    Names.metric(name);
    labels = List.copyOf(labels);
  }

  public static Summary named(String name) {
    return new Summary(name, "", Unit.NONE, List.of(), Defined.here());
  }

  public Summary help(String help) {
    return new Summary(name, help, unit, labels, origin);
  }

  public Summary unit(Unit unit) {
    return new Summary(name, help, unit, labels, origin);
  }

  public Summary labels(Label... labels) {
    return new Summary(name, help, unit, List.of(labels), origin);
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public Summary at(Origin origin) {
    return new Summary(name, help, unit, labels, origin);
  }
}
