package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;

/**
 * Labels and values by which the reader filters every query of the dashboard: ad hoc filters.
 *
 * @param initially the filters to begin with
 * @param fixed filters that hold always and are not shown
 * @param offered the labels that are offered; empty for all
 */
public record FilterVariable(
    VariableFrame frame,
    List<LabelMatcher> initially,
    List<LabelMatcher> fixed,
    List<Label> offered)
    implements Variable, VariableStyle<FilterVariable> {
  public FilterVariable {
    initially = List.copyOf(initially);
    fixed = List.copyOf(fixed);
    offered = List.copyOf(offered);
  }

  public FilterVariable beginningWith(LabelMatcher... filters) {
    return new FilterVariable(frame, List.of(filters), fixed, offered);
  }

  /** Filters that hold always and are not shown. */
  public FilterVariable always(LabelMatcher... filters) {
    return new FilterVariable(frame, initially, List.of(filters), offered);
  }

  public FilterVariable offering(Label... labels) {
    return new FilterVariable(frame, initially, fixed, List.of(labels));
  }

  @Override
  public FilterVariable frame(VariableFrame frame) {
    return new FilterVariable(frame, initially, fixed, offered);
  }
}
