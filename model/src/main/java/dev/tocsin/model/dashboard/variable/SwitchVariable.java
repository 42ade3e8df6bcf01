package dev.tocsin.model.dashboard.variable;

import java.util.List;

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

  /** The same choice for a Grafana that has no switches. */
  public CustomVariable asChoice() {
    CustomVariable.Value yes = new CustomVariable.Value(on, "Enabled");
    CustomVariable.Value no = new CustomVariable.Value(off, "Disabled");
    return new CustomVariable(frame, initiallyOn ? List.of(yes, no) : List.of(no, yes));
  }

  @Override
  public SwitchVariable frame(VariableFrame frame) {
    return new SwitchVariable(frame, on, off, initiallyOn);
  }
}
