package dev.tocsin.model.dashboard.panel;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Names;
import java.util.Set;

/**
 * A panel that Grafana keeps once for many dashboards, with everything but its place.
 *
 * @param uid its identity in Grafana's library
 * @param name its name there
 */
public record LibraryPanel(PanelFrame frame, String uid, String name)
    implements Panel, Allowing<LibraryPanel> {
  private static final PanelKind KIND = PanelKind.of("library-panel-ref", 12, 8);

  /**
   * The panel of the library.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if the uid can't be one
   */
  public static LibraryPanel of(String uid, String name) {
    return new LibraryPanel(PanelFrame.titled(name), Names.uid(uid), name);
  }

  /** Asks for a width in 24ths of the page and a height in grid units of 30 pixels. */
  public LibraryPanel size(int width, int height) {
    return with(frame.place(frame.place().size(width, height)));
  }

  /** Has the panel once for each chosen value of a variable, beside each other. */
  public LibraryPanel repeatFor(Variable variable) {
    return with(frame.repeat(new Repeat(Set.of(variable.name()), Repeat.Direction.HORIZONTAL, 4)));
  }

  @Override
  public LibraryPanel at(Origin origin) {
    return with(frame.at(origin));
  }

  @Override
  public Origin origin() {
    return frame.origin();
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Settings options() {
    return Settings.NONE;
  }

  private LibraryPanel with(PanelFrame frame) {
    return new LibraryPanel(frame, uid, name);
  }
}
