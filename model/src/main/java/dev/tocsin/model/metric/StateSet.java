package dev.tocsin.model.metric;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.StateSetQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;
import java.util.stream.Stream;

/**
 * A metric that tells which of some states hold.
 *
 * @param otherLabels its labels besides the one that names the state
 */
public record StateSet(String name, String help, List<Label> otherLabels, Origin origin)
    implements Metric, StateSetQuery, Allowing<StateSet> {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no label name, which it
   *     has to be as well
   */
  public StateSet {
    Names.label(name);
    otherLabels = List.copyOf(otherLabels);
  }

  public static StateSet named(String name) {
    return new StateSet(name, "", List.of(), Defined.here());
  }

  public StateSet help(String help) {
    return new StateSet(name, help, otherLabels, origin);
  }

  /** Its labels besides the one that names the state. */
  public StateSet labels(Label... labels) {
    return new StateSet(name, help, List.of(labels), origin);
  }

  @Override
  public List<Label> labels() {
    return Stream.concat(otherLabels.stream(), Stream.of(stateLabel())).toList();
  }

  @Override
  public Label stateLabel() {
    return Label.named(name).help("Which state it is");
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
  public StateSet at(Origin origin) {
    return new StateSet(name, help, otherLabels, origin);
  }
}
