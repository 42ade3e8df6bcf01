package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Names;
import java.util.List;

/**
 * A part of a drawing.
 *
 * @param settings as {@code CanvasElementOptions} of {@code @grafana/schema} 13.2 has them
 */
public record CanvasElement(Settings settings) {
  /** What happens to an element's edges when the panel's size changes. */
  public enum Horizontal implements Choice {
    LEFT("left"),
    RIGHT("right"),
    LEFT_AND_RIGHT("leftright"),
    CENTER("center"),
    SCALE("scale");

    private final String id;

    Horizontal(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** What happens to an element's edges when the panel's size changes. */
  public enum Vertical implements Choice {
    TOP("top"),
    BOTTOM("bottom"),
    TOP_AND_BOTTOM("topbottom"),
    CENTER("center"),
    SCALE("scale");

    private final String id;

    Vertical(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** How an image fills an element. */
  public enum ImageSize implements Choice {
    ORIGINAL,
    CONTAIN,
    COVER,
    FILL,
    TILE
  }

  /** The value of a column, in a frame. */
  public static CanvasElement value(String name, String column) {
    return of("metric-value", name)
        .config(
            Settings.of(
                    "text", Settings.of("mode", "field").with("field", column).with("fixed", ""))
                .with("align", "center")
                .with("valign", "middle"));
  }

  /** Words. */
  public static CanvasElement text(String name, String words) {
    return of("text", name)
        .config(
            Settings.of("text", Settings.of("mode", "fixed").with("fixed", words))
                .with("align", "center")
                .with("valign", "middle"));
  }

  /**
   * Any kind of element.
   *
   * @param type such as {@code ellipse}, {@code rectangle}, {@code icon}, {@code server}, {@code
   *     triangle}, {@code cloud}, {@code parallelogram} or {@code button}
   */
  public static CanvasElement of(String type, String name) {
    return new CanvasElement(
        Settings.of("type", type).with("name", Names.notBlank(name, "an element's name")));
  }

  /** What the kind of element has of its own. */
  public CanvasElement config(Settings config) {
    return with("config", config);
  }

  /** Where it is, in pixels. */
  public CanvasElement place(int left, int top, int width, int height) {
    return with(
        "placement",
        Settings.of("left", left).with("top", top).with("width", width).with("height", height));
  }

  /** The distance in pixels from the panel's right and lower edge, for elements that keep it. */
  public CanvasElement distanceFromEnd(int right, int bottom) {
    return with("placement.right", right).with("placement.bottom", bottom);
  }

  /** How it is turned, in degrees. */
  public CanvasElement rotation(double degrees) {
    return with("placement.rotation", degrees);
  }

  /** What happens when the panel's size changes. */
  public CanvasElement keeping(Horizontal horizontal, Vertical vertical) {
    return with("constraint", Settings.of("horizontal", horizontal).with("vertical", vertical));
  }

  public CanvasElement background(Color color) {
    return with("background.color.fixed", color.id());
  }

  /** The background has the colour of a column's value. */
  public CanvasElement backgroundFrom(String column) {
    return with("background.color", Settings.of("field", column).with("fixed", "transparent"));
  }

  public CanvasElement backgroundImage(String url, ImageSize size) {
    return with("background.image", Settings.of("mode", "fixed").with("fixed", url))
        .with("background.size", size);
  }

  /** The background is the image whose URL is a column's value. */
  public CanvasElement backgroundImageFrom(String column, ImageSize size) {
    return with(
            "background.image",
            Settings.of("mode", "field").with("field", column).with("fixed", ""))
        .with("background.size", size);
  }

  /** The border has the colour of a column's value. */
  public CanvasElement borderFrom(String column, int width, int radius) {
    return with(
        "border",
        Settings.of("color", Settings.of("field", column).with("fixed", "transparent"))
            .with("width", width)
            .with("radius", radius));
  }

  /** A border of a width and radius in pixels. */
  public CanvasElement border(Color color, int width, int radius) {
    return with(
        "border",
        Settings.of("color", Settings.of("fixed", color.id()))
            .with("width", width)
            .with("radius", radius));
  }

  /** Lines to other elements. */
  public CanvasElement connections(CanvasConnection... connections) {
    return with(
        "connections", List.of(connections).stream().map(CanvasConnection::settings).toList());
  }

  private CanvasElement with(String path, Object value) {
    return new CanvasElement(settings.with(path, value));
  }
}
