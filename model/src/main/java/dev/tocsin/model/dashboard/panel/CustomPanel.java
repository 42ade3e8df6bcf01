package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Names;

/**
 * A panel of a plugin that Tocsin has no type for, or of a dashboard that was written by hand.
 *
 * @param plugin the id of Grafana's plugin, such as {@code grafana-polystat-panel}
 */
public record CustomPanel(PanelFrame frame, PanelData data, Settings options, String plugin)
    implements QueryPanel<CustomPanel, FieldStyle.Field> {
  /** A panel without options. */
  static CustomPanel of(String plugin, String title) {
    return new CustomPanel(
        PanelFrame.titled(title),
        PanelData.EMPTY,
        Settings.NONE,
        Names.notBlank(plugin, "a panel's plugin"));
  }

  @Override
  public PanelKind kind() {
    return PanelKind.of(plugin, 12, 8);
  }

  @Override
  public CustomPanel with(PanelFrame frame, PanelData data, Settings options) {
    return new CustomPanel(frame, data, options, plugin);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
