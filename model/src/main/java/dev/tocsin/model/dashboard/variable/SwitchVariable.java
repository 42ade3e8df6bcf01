package dev.tocsin.model.dashboard.variable;

/**
 * A choice between two values; Grafana has it since 12.4.
 *
 * @param on what queries read where it is switched on
 * @param off what queries read where it is switched off
 * @param initiallyOn whether it begins switched on
 */
public record SwitchVariable(VariableFrame frame, String on, String off, boolean initiallyOn)
    implements Variable, VariableStyle<SwitchVariable> {
  public SwitchVariable beginningOn() {
    return new SwitchVariable(frame, on, off, true);
  }

  @Override
  public SwitchVariable frame(VariableFrame frame) {
    return new SwitchVariable(frame, on, off, initiallyOn);
  }
}
