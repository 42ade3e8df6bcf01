package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/** A drawing whose parts show values. */
public record Canvas(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<Canvas, FieldStyle.Field> {
  private static final PanelKind KIND =
      PanelKind.of("canvas", 24, 10)
          .asking(PanelKind.Answer.CURRENT)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("inlineEditing", false)
                  .with("panZoom", false)
                  .with("showAdvancedTypes", true)
                  .with("root.name", "root")
                  .with("root.type", "frame")
                  .with("root.elements", List.of())
                  .with(GrafanaVersion.V12_4, "tooltip.mode", "single")
                  .with(GrafanaVersion.V12_4, "zoomToContent", false));

  public static Canvas titled(String title) {
    return new Canvas(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  public Canvas elements(CanvasElement... elements) {
    return option(
        "root.elements", List.of(elements).stream().map(CanvasElement::settings).toList());
  }

  /** Lets a reader move and enlarge the drawing. */
  public Canvas panAndZoom() {
    return option("panZoom", true);
  }

  /** Begins where everything can be seen; needs {@link #panAndZoom}. */
  public Canvas zoomToContent() {
    return option(GrafanaVersion.V12_4, "zoomToContent", true);
  }

  /** Lets an editor move elements without opening the panel's editor. */
  public Canvas inlineEditing() {
    return option("inlineEditing", true);
  }

  /** Whether all kinds of elements are offered to an editor. */
  public Canvas advancedTypes(boolean offered) {
    return option("showAdvancedTypes", offered);
  }

  /** Shows nothing under the pointer. */
  public Canvas withoutTooltip() {
    return option(GrafanaVersion.V12_4, "tooltip.mode", "none");
  }

  /** Shows nothing under the pointer where one click follows a link. */
  public Canvas withoutTooltipOnLinks() {
    return option(GrafanaVersion.V12_4, "tooltip.disableForOneClick", true);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public Canvas with(PanelFrame frame, PanelData data, Settings options) {
    return new Canvas(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
