package dev.tocsin.model.dashboard.variable;

/**
 * A value that the reader can't change.
 *
 * @param value what queries read
 */
public record ConstantVariable(VariableFrame frame, String value)
    implements Variable, VariableStyle<ConstantVariable> {
  @Override
  public ConstantVariable frame(VariableFrame frame) {
    return new ConstantVariable(frame, value);
  }
}
