package dev.tocsin.model.dashboard.panel;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Defined;

/** One rectangle of a dashboard. */
public sealed interface Panel extends Defined permits QueryPanel, PlainPanel, LibraryPanel {
  /** What every panel has. */
  PanelFrame frame();

  /** What is special about its kind. */
  PanelKind kind();

  /** What was said of the options of its kind; the usual ones of the kind hold for the rest. */
  Settings options();

  @Override
  default Origin origin() {
    return frame().origin();
  }

  /**
   * A panel of any other plugin.
   *
   * @param plugin the plugin's id, such as {@code grafana-polystat-panel}
   */
  static CustomPanel custom(String plugin, String title) {
    return CustomPanel.of(plugin, title);
  }
}
