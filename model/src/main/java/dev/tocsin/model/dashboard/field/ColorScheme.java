package dev.tocsin.model.dashboard.field;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;

/**
 * What decides the colour of a series or a value.
 *
 * @param settings below {@code color} in a field's configuration
 */
public record ColorScheme(Settings settings) {
  /** The colour of the threshold that the value has reached. */
  public static final ColorScheme THRESHOLDS = mode("thresholds");

  /** A colour for each series, by its place. */
  public static final ColorScheme PALETTE = mode("palette-classic");

  /** A colour for each series, by its name: the same name has the same colour everywhere. */
  public static final ColorScheme PALETTE_BY_NAME = mode("palette-classic-by-name");

  public static final ColorScheme GREEN_YELLOW_RED = mode("continuous-GrYlRd");
  public static final ColorScheme RED_YELLOW_GREEN = mode("continuous-RdYlGr");
  public static final ColorScheme BLUE_YELLOW_RED = mode("continuous-BlYlRd");
  public static final ColorScheme YELLOW_RED = mode("continuous-YlRd");
  public static final ColorScheme BLUE_PURPLE = mode("continuous-BlPu");
  public static final ColorScheme YELLOW_BLUE = mode("continuous-YlBl");
  public static final ColorScheme BLUES = mode("continuous-blues");
  public static final ColorScheme REDS = mode("continuous-reds");
  public static final ColorScheme GREENS = mode("continuous-greens");
  public static final ColorScheme PURPLES = mode("continuous-purples");
  public static final ColorScheme VIRIDIS = later("continuous-viridis");
  public static final ColorScheme MAGMA = later("continuous-magma");
  public static final ColorScheme PLASMA = later("continuous-plasma");
  public static final ColorScheme INFERNO = later("continuous-inferno");
  public static final ColorScheme CIVIDIS = later("continuous-cividis");

  /** Which value of a series decides its colour, where colours follow values. */
  public enum SeriesBy implements Choice {
    LAST,
    MIN,
    MAX
  }

  /** One colour for all. */
  public static ColorScheme fixed(Color color) {
    return new ColorScheme(Settings.of("mode", "fixed").with("fixedColor", color.id()));
  }

  /** Shades of one colour, one for each series. */
  public static ColorScheme shadesOf(Color color) {
    return new ColorScheme(Settings.of("mode", "shades").with("fixedColor", color.id()));
  }

  /** The same, where another than the last value of a series decides its colour. */
  public ColorScheme by(SeriesBy value) {
    return new ColorScheme(settings.with("seriesBy", value));
  }

  private static ColorScheme mode(String mode) {
    return new ColorScheme(Settings.of("mode", mode));
  }

  private static ColorScheme later(String mode) {
    return new ColorScheme(Settings.NONE.with(GrafanaVersion.V12_4, "mode", mode));
  }
}
