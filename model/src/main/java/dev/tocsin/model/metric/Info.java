package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.InfoQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;

/** A metric that is always 1, and whose labels tell something that does not change. */
public record Info(String name, String help, List<Label> labels, Origin origin)
    implements Metric, InfoQuery, Allowing<Info> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no metric name
   */
  public Info {
    Names.metric(name);
    labels = List.copyOf(labels);
  }

  public static Info named(String name) {
    return new Info(name, "", List.of(), Defined.here());
  }

  public Info help(String help) {
    return new Info(name, help, labels, origin);
  }

  public Info labels(Label... labels) {
    return new Info(name, help, List.of(labels), origin);
  }

  @Override
  public Unit unit() {
    return Unit.NONE;
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public Info at(Origin origin) {
    return new Info(name, help, labels, origin);
  }
}
