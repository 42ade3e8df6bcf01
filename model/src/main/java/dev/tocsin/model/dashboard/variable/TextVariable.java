package dev.tocsin.model.dashboard.variable;

/**
 * A text that the reader writes.
 *
 * @param initially the text to begin with
 */
public record TextVariable(VariableFrame frame, String initially)
    implements Variable, VariableStyle<TextVariable> {
  @Override
  public TextVariable frame(VariableFrame frame) {
    return new TextVariable(frame, initially);
  }
}
