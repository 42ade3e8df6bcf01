package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Names;

/**
 * A panel that Grafana keeps once for many dashboards.
 *
 * @param uid its identity in Grafana's library
 * @param name its name there
 */
public record LibraryPanel(PanelFrame frame, Settings options, String uid, String name)
    implements PlainPanel<LibraryPanel> {
  private static final PanelKind KIND = PanelKind.of("library-panel-ref", 12, 8);

  /**
   * The panel of the library.
   *
   * @throws DefinitionException if the uid can't be one
   */
  public static LibraryPanel of(String uid, String name) {
    return new LibraryPanel(PanelFrame.titled(name), Settings.NONE, Names.uid(uid), name);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public LibraryPanel with(PanelFrame frame, Settings options) {
    return new LibraryPanel(frame, options, uid, name);
  }
}
