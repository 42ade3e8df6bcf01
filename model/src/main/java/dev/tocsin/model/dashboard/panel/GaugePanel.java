package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.ColorScheme;
import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.field.Reducer;
import dev.tocsin.model.dashboard.option.SingleValueStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/** A number on a dial between a minimum and a maximum. */
public record GaugePanel(PanelFrame frame, PanelData data, Settings options)
    implements QueryPanel<GaugePanel, FieldStyle.Field>, SingleValueStyle<GaugePanel> {
  private static final PanelKind KIND =
      PanelKind.of("gauge", 6, 6)
          .asking(PanelKind.Answer.CURRENT)
          .colored(ColorScheme.THRESHOLDS)
          .options(
              Settings.of("reduceOptions.calcs", List.of(Reducer.LAST))
                  .with("reduceOptions.fields", "")
                  .with("reduceOptions.values", false)
                  .with("orientation", "auto")
                  .with("minVizHeight", 75)
                  .with("minVizWidth", 75)
                  .with("showThresholdLabels", false)
                  .with("showThresholdMarkers", true)
                  .with("sizing", "auto")
                  .with(GrafanaVersion.V12_4, "barShape", "flat")
                  .with(GrafanaVersion.V12_4, "barWidthFactor", 0.5)
                  .with(GrafanaVersion.V12_4, "effects", Settings.NONE)
                  .with(GrafanaVersion.V12_4, "endpointMarker", "point")
                  .with(GrafanaVersion.V12_4, "segmentCount", 1)
                  .with(GrafanaVersion.V12_4, "segmentSpacing", 0.3)
                  .with(GrafanaVersion.V12_4, "shape", "gauge")
                  .with(GrafanaVersion.V12_4, "sparkline", false)
                  .with(GrafanaVersion.V12_4, "textMode", "auto"));

  /** What stands at the end of the dial. */
  public enum Marker implements Choice {
    NONE,
    POINT,
    GLOW
  }

  /** What a dial can look like. */
  public enum Effect {
    GRADIENT,
    BAR_GLOW,
    CENTER_GLOW
  }

  public static GaugePanel titled(String title) {
    return new GaugePanel(PanelFrame.titled(title), PanelData.EMPTY, Settings.NONE);
  }

  /** Writes the thresholds' values at the dial. */
  public GaugePanel thresholdLabels() {
    return option("showThresholdLabels", true);
  }

  /** Whether a thin second dial shows the thresholds' colours. */
  public GaugePanel thresholdMarkers(boolean shown) {
    return option("showThresholdMarkers", shown);
  }

  /** The size in pixels that no dial is smaller than. */
  public GaugePanel minSize(int width, int height) {
    return option("sizing", "manual")
        .option("minVizWidth", Numbers.positive(width, "a dial's width"))
        .option("minVizHeight", Numbers.positive(height, "a dial's height"));
  }

  /** A full circle instead of an arc. */
  public GaugePanel circle() {
    return option(GrafanaVersion.V12_4, "shape", "circle");
  }

  /** Round ends of the dial. */
  public GaugePanel rounded() {
    return option(GrafanaVersion.V12_4, "barShape", "rounded");
  }

  /**
   * How thick the dial is.
   *
   * @param part from 0.1 to 1
   */
  public GaugePanel barWidth(double part) {
    return option(
        GrafanaVersion.V12_4, "barWidthFactor", Numbers.within(part, 0.1, 1, "a dial's thickness"));
  }

  /**
   * Cuts the dial into pieces.
   *
   * @param count from 1 to 100
   * @param spacing the gap between them, from 0 to 1
   */
  public GaugePanel segments(int count, double spacing) {
    return option(
            GrafanaVersion.V12_4, "segmentCount", Numbers.within(count, 1, 100, "a dial's pieces"))
        .option(GrafanaVersion.V12_4, "segmentSpacing", Numbers.within(spacing, 0, 1, "the gap"));
  }

  public GaugePanel marker(Marker marker) {
    return option(GrafanaVersion.V12_4, "endpointMarker", marker);
  }

  /** What the dial looks like. */
  public GaugePanel effects(Effect... effects) {
    List<Effect> chosen = List.of(effects);
    return option(
        GrafanaVersion.V12_4,
        "effects",
        Settings.of("barGlow", chosen.contains(Effect.BAR_GLOW))
            .with("centerGlow", chosen.contains(Effect.CENTER_GLOW))
            .with("gradient", chosen.contains(Effect.GRADIENT)));
  }

  /** Where the dial begins instead of at its minimum. */
  public GaugePanel neutral(double value) {
    return option(GrafanaVersion.V12_4, "neutral", value);
  }

  /** Draws the way of the number behind it. */
  public GaugePanel sparkline() {
    return option(GrafanaVersion.V12_4, "sparkline", true);
  }

  public GaugePanel text(StatText text) {
    return option(GrafanaVersion.V12_4, "textMode", text);
  }

  /** Asks for the current value alone, where nothing else is shown. */
  @Override
  public PanelKind.Answer answer() {
    return options.get("sparkline").isPresent()
        ? PanelKind.Answer.HISTORY
        : SingleNumbers.answer(options);
  }

  @Override
  public PanelKind kind() {
    return KIND;
  }

  @Override
  public GaugePanel with(PanelFrame frame, PanelData data, Settings options) {
    return new GaugePanel(frame, data, options);
  }

  @Override
  public FieldStyle.Field unchanged() {
    return new FieldStyle.Field(FieldOptions.DEFAULT);
  }
}
