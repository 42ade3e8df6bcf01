package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * A line from one part of a drawing to another.
 *
 * @param settings as {@code CanvasConnection} of {@code @grafana/schema} 13.2 has them
 */
public record CanvasConnection(Settings settings) {
  /** Which way a connection points. */
  public enum Direction implements Choice {
    NONE,
    FORWARD,
    REVERSE,
    BOTH
  }

  /** A straight line from an element's right edge to another's left one. */
  public static CanvasConnection to(String element) {
    return new CanvasConnection(
        Settings.of("targetName", element)
            .with("source", Settings.of("x", 1).with("y", 0))
            .with("target", Settings.of("x", -1).with("y", 0))
            .with("path", "straight"));
  }

  /**
   * Where the line begins and ends, on elements that reach from -1 to 1 to the right and upwards.
   */
  public CanvasConnection between(double fromX, double fromY, double toX, double toY) {
    return with("source", Settings.of("x", fromX).with("y", fromY))
        .with("target", Settings.of("x", toX).with("y", toY));
  }

  /** Bends the line: a part of the way to the right, and a part of the way down. */
  public CanvasConnection via(double x, double y) {
    List<Object> all = new ArrayList<>();
    if (settings.get("vertices").orElse(null) instanceof List<?> before) {
      all.addAll(before);
    }
    all.add(Settings.of("x", x).with("y", y));
    return with("vertices", all);
  }

  public CanvasConnection color(Color color) {
    return with("color.fixed", color.id());
  }

  /** The line has the colour of a column's value. */
  public CanvasConnection colorFrom(String column) {
    return with("color", Settings.of("field", column).with("fixed", "transparent"));
  }

  /** The width of the line in pixels. */
  public CanvasConnection width(int pixels) {
    return with("size", Settings.of("fixed", pixels).with("min", 1).with("max", 10));
  }

  /** The width of the line follows a column's value, between widths in pixels. */
  public CanvasConnection widthFrom(String column, int min, int max) {
    return with(
        "size",
        Settings.of("field", column)
            .with("fixed", min)
            .with("min", min)
            .with("max", max)
            .with("mode", "linear"));
  }

  public CanvasConnection direction(Direction direction) {
    return later("direction", Settings.of("mode", "fixed").with("fixed", direction));
  }

  /** The line points where a column's value says. */
  public CanvasConnection directionFrom(String column) {
    return later(
        "direction",
        Settings.of("mode", "field").with("field", column).with("fixed", Direction.NONE));
  }

  private CanvasConnection with(String path, Object value) {
    return new CanvasConnection(settings.with(path, value));
  }

  private CanvasConnection later(String path, Object value) {
    return new CanvasConnection(settings.with(GrafanaVersion.V12_4, path, value));
  }
}
