package dev.tocsin.model.dashboard.variable;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.Names;

/**
 * What every variable has.
 *
 * @param name the name by which queries read it, without {@code $}
 * @param title what the reader sees before the choice; empty for the name
 * @param many true where several values can be chosen
 * @param all true where all values can be chosen at once
 * @param settings what else was said, by Grafana's names for it
 */
public record VariableFrame(
    String name, String title, boolean many, boolean all, Settings settings, Origin origin) {
  /**
   * @throws dev.tocsin.model.definition.DefinitionException if the name is none
   */
  static VariableFrame named(String name) {
    return new VariableFrame(Names.label(name), "", false, false, Settings.NONE, Defined.here());
  }

  VariableFrame name(String name) {
    return new VariableFrame(Names.label(name), title, many, all, settings, origin);
  }

  VariableFrame title(String title) {
    return new VariableFrame(name, title, many, all, settings, origin);
  }

  VariableFrame multi() {
    return new VariableFrame(name, title, true, all, settings, origin);
  }

  VariableFrame includeAll() {
    return new VariableFrame(name, title, many, true, settings, origin);
  }

  VariableFrame settings(Settings settings) {
    return new VariableFrame(name, title, many, all, settings, origin);
  }

  VariableFrame at(Origin origin) {
    return new VariableFrame(name, title, many, all, settings, origin);
  }
}
