package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.VectorSelector;

/** The series of a state set: one for each state, 1 where it holds and 0 where it does not. */
public interface StateSetQuery extends Selection<StateSetQuery> {
  @Override
  default StateSetQuery selecting(VectorSelector selector) {
    return new StateSetSelection(selector, stateLabel());
  }

  @Override
  default Unit unit() {
    return Unit.NONE;
  }

  /** The label that names the state: by OpenMetrics, it is called like the metric. */
  Label stateLabel();

  /** Whether a state holds: 1 or 0. */
  default GaugeQuery in(String state) {
    return new GaugeSelection(where(stateLabel().is(state)).selector(), Unit.NONE);
  }
}
