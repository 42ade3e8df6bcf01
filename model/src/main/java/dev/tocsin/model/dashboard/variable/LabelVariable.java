package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.label.Label;
import dev.tocsin.promql.syntax.VectorSelector;

/**
 * A choice among the values that a label has in some series.
 *
 * @param series the series, which may be narrowed by other variables
 * @param label the label whose values can be chosen
 */
public record LabelVariable(VariableFrame frame, VectorSelector series, Label label)
    implements Variable, AnsweredStyle<LabelVariable> {
  @Override
  public LabelVariable frame(VariableFrame frame) {
    return new LabelVariable(frame, series, label);
  }
}
