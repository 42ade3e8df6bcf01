package dev.tocsin.model.dashboard.variable;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.grafana.GrafanaVersion;

/**
 * What can be said of every variable.
 *
 * @param <V> the variable's own kind
 */
public interface VariableStyle<V> extends Allowing<V> {
  /** What was said so far. */
  VariableFrame frame();

  /** The same variable with another frame. */
  V frame(VariableFrame frame);

  @Override
  default V at(Origin origin) {
    return frame(frame().at(origin));
  }

  /**
   * The name by which queries read it.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if it is none
   */
  default V named(String name) {
    return frame(frame().name(name));
  }

  /** What the reader sees before the choice. */
  default V titled(String title) {
    return frame(frame().title(title));
  }

  /** What it is for, behind its info sign. */
  default V description(String description) {
    return setting("description", description);
  }

  /** Shows the choice without its title. */
  default V hideTitle() {
    return setting("hide", 1);
  }

  /** Shows nothing; queries read it all the same. */
  default V hide() {
    return setting("hide", 2);
  }

  /** Puts the choice into the menu of the dashboard's controls. */
  default V inControlsMenu() {
    return setting(GrafanaVersion.V12_4, "hide", 3);
  }

  /** Leaves the choice out of the page's address. */
  default V notInUrl() {
    return setting("skipUrlSync", true);
  }

  private V setting(String name, Object value) {
    return setting(GrafanaVersion.OLDEST, name, value);
  }

  private V setting(GrafanaVersion since, String name, Object value) {
    Settings more = frame().settings().with(since, name, value);
    return frame(frame().settings(more));
  }
}
