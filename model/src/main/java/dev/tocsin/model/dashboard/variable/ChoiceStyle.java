package dev.tocsin.model.dashboard.variable;

import dev.tocsin.model.dashboard.setting.Settings;

/**
 * What can be said of a choice among values.
 *
 * @param <V> the variable's own kind
 */
public interface ChoiceStyle<V> extends VariableStyle<V> {
  /** Lets the reader choose several. */
  default V multi() {
    return frame(frame().multi());
  }

  /** Lets the reader choose all at once, which is then the choice to begin with. */
  default V includeAll() {
    return frame(frame().includeAll());
  }

  /**
   * Lets the reader choose all at once.
   *
   * @param value what queries read then, such as {@code .*}
   */
  default V includeAll(String value) {
    VariableFrame all = frame().includeAll();
    return frame(all.settings(all.settings().with("allValue", value)));
  }

  /** The value to begin with. */
  default V beginningWith(String value) {
    Settings chosen = Settings.of("text", value).with("value", value).with("selected", true);
    return frame(frame().settings(frame().settings().with("current", chosen)));
  }

  /** Whether the reader can write a value that is none of the choices. */
  default V customValues(boolean allowed) {
    return frame(frame().settings(frame().settings().with("allowCustomValue", allowed)));
  }
}
