package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.label.Label;
import java.util.List;

/**
 * Labels by which the reader groups every query of the dashboard.
 *
 * @param initially the labels to begin with
 */
public record GroupByVariable(VariableFrame frame, List<Label> initially)
    implements Variable, VariableStyle<GroupByVariable> {
  public GroupByVariable {
    initially = List.copyOf(initially);
  }

  public GroupByVariable beginningWith(Label... labels) {
    return new GroupByVariable(frame, List.of(labels));
  }

  @Override
  public GroupByVariable frame(VariableFrame frame) {
    return new GroupByVariable(frame, initially);
  }
}
