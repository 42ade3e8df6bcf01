package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.GrafanaUnits;
import dev.tocsin.model.dashboard.field.Scale;
import dev.tocsin.model.dashboard.option.AxisStyle;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;
import dev.tocsin.model.unit.Unit;

/**
 * The axis of a heatmap's values.
 *
 * @param settings as {@code YAxisConfig} of {@code @grafana/schema} 13.2 has them
 */
public record HeatmapAxis(Settings settings) {
  /** As Grafana draws it. */
  public static final HeatmapAxis USUAL = new HeatmapAxis(Settings.NONE);

  public HeatmapAxis unit(Unit unit) {
    return with("unit", GrafanaUnits.id(unit));
  }

  public HeatmapAxis decimals(int decimals) {
    return with("decimals", Numbers.within(decimals, 0, 15, "a number of decimals"));
  }

  public HeatmapAxis range(double min, double max) {
    return new HeatmapAxis(settings.with("min", min).with("max", max));
  }

  /** Puts the largest value below. */
  public HeatmapAxis reverse() {
    return with("reverse", true);
  }

  public HeatmapAxis label(String label) {
    return with("axisLabel", label);
  }

  public HeatmapAxis placement(AxisStyle.AxisPlacement placement) {
    return with("axisPlacement", placement);
  }

  /** The width of the axis in pixels. */
  public HeatmapAxis width(int pixels) {
    return with("axisWidth", Numbers.positive(pixels, "an axis's width"));
  }

  /** How values are spread, where the heatmap counts them itself. */
  public HeatmapAxis scale(Scale scale) {
    return with("scaleDistribution", scale.settings());
  }

  /** Where the axis begins and ends unless a value is beyond. */
  public HeatmapAxis softRange(double min, double max) {
    return new HeatmapAxis(settings.with("axisSoftMin", min).with("axisSoftMax", max));
  }

  public HeatmapAxis grid(boolean shown) {
    return with("axisGridShow", shown);
  }

  public HeatmapAxis border(boolean shown) {
    return with("axisBorderShow", shown);
  }

  public HeatmapAxis color(AxisStyle.AxisColor color) {
    return with("axisColorMode", color);
  }

  /** Puts zero into the middle. */
  public HeatmapAxis zeroInTheMiddle() {
    return with("axisCenteredZero", true);
  }

  private HeatmapAxis with(String path, Object value) {
    return new HeatmapAxis(settings.with(path, value));
  }
}
