package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.function.UnaryOperator;

/**
 * What a cell of a table is shown as.
 *
 * @param settings as {@code TableCellOptions} of {@code @grafana/schema} 13.2 has them
 */
public record Cell(Settings settings) {
  /** As fits the type of the value. */
  public static final Cell AUTO = of("auto");

  /** Words in the colour of the value. */
  public static final Cell COLORED_TEXT = of("color-text");

  public static final Cell JSON = of("json-view");

  /** The column's data links. */
  public static final Cell LINKS = of("data-links");

  /** The column's actions, as buttons. */
  public static final Cell ACTIONS = of("actions");

  /** A label around each of the values that commas separate. */
  public static final Cell PILLS = since("pill");

  public static final Cell MARKDOWN = since("markdown");

  /** Markdown whose rows are as high as it needs. */
  public static final Cell HIGH_MARKDOWN =
      new Cell(MARKDOWN.settings.with(GrafanaVersion.V12_4, "dynamicHeight", true));

  /** A position on a small map. */
  public static final Cell GEO = since("geo");

  /** What a bar looks like. */
  public enum Bar implements Choice {
    BASIC,
    GRADIENT,
    LCD
  }

  /** What is written beside a bar. */
  public enum BarValue implements Choice {
    COLOR,
    TEXT,
    HIDDEN
  }

  /** A background in the colour of the value. */
  public static Cell coloredBackground() {
    return new Cell(Settings.of("type", "color-background").with("mode", "basic"));
  }

  /** A background that fades out in the colour of the value. */
  public static Cell fadingBackground() {
    return new Cell(Settings.of("type", "color-background").with("mode", "gradient"));
  }

  /** A background of the whole row in the colour of the value. */
  public static Cell coloredRow() {
    return new Cell(coloredBackground().settings.with("applyToRow", true));
  }

  /** A background of the whole row that fades out in the colour of the value. */
  public static Cell fadingRow() {
    return new Cell(fadingBackground().settings.with("applyToRow", true));
  }

  /** A bar from the field's minimum to its maximum. */
  public static Cell bar(Bar bar, BarValue value) {
    return new Cell(Settings.of("type", "gauge").with("mode", bar).with("valueDisplayMode", value));
  }

  /** The way of a series, of which the transformation {@code timeSeriesTable} makes a cell. */
  public static Cell sparkline() {
    return of("sparkline");
  }

  /**
   * The same in a style of its own.
   *
   * @param style such as {@code line -> line.lineWidth(2)}
   */
  public static Cell sparkline(UnaryOperator<GraphStyle.Field> style) {
    Settings drawn = style.apply(new GraphStyle.Field(FieldOptions.DEFAULT)).field().custom();
    return new Cell(sparkline().settings.and(drawn));
  }

  /** The same without the last value beside it. */
  public static Cell sparklineAlone(UnaryOperator<GraphStyle.Field> style) {
    return new Cell(sparkline(style).settings.with("hideValue", true));
  }

  /**
   * An image, whose URL is the value.
   *
   * @param alt what it shows, for who can't see it
   * @param title what is shown under the pointer
   */
  public static Cell image(String alt, String title) {
    return new Cell(Settings.of("type", "image").with("alt", alt).with("title", title));
  }

  private static Cell of(String type) {
    return new Cell(Settings.of("type", type));
  }

  private static Cell since(String type) {
    return new Cell(Settings.NONE.with(GrafanaVersion.V12_4, "type", type));
  }
}
