package dev.tocsin.model.rule;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.GaugeQuery;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Map;

/** A rule whose result is stored under a name of its own, and can be asked like any gauge. */
public record RecordingRule(
    String name, VectorQuery query, Map<String, String> labels, Origin origin)
    implements Rule, GaugeQuery, Allowing<RecordingRule> {
  public RecordingRule {
    labels = Ordered.copyOf(labels);
  }

  /**
   * A rule that stores the result of a query.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if the name is no metric name
   */
  public static RecordingRule named(String name, VectorQuery query) {
    return new RecordingRule(Names.metric(name), query, Map.of(), Defined.here());
  }

  /** Adds a label to each recorded series. */
  public RecordingRule label(Label label, String value) {
    return new RecordingRule(name, query, Ordered.with(labels, label.name(), value), origin);
  }

  @Override
  public Unit unit() {
    return query.unit();
  }

  @Override
  public VectorSelector selector() {
    return VectorSelector.of(name);
  }

  @Override
  public RecordingRule at(Origin origin) {
    return new RecordingRule(name, query, labels, origin);
  }
}
