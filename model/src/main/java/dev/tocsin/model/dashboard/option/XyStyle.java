package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.definition.Numbers;

/**
 * How points over a number are drawn: the field options of the XY chart of {@code @grafana/schema}
 * 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface XyStyle<S> extends AxisStyle<S>, HideStyle<S> {
  /** What pairs of values are drawn as. */
  enum XyDraw implements Choice {
    POINTS("points"),
    LINES("lines"),
    POINTS_AND_LINES("points+lines");

    private final String id;

    XyDraw(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** The shape of a point. */
  enum PointShape implements Choice {
    CIRCLE,
    SQUARE
  }

  default S draw(XyDraw draw) {
    return custom("show", draw);
  }

  default S pointShape(PointShape shape) {
    return custom("pointShape", shape);
  }

  /** The size of points in pixels. */
  default S pointSize(int pixels) {
    return custom("pointSize.fixed", Numbers.positive(pixels, "a point's size"));
  }

  /** The sizes of points in pixels, where a column tells the size. */
  default S pointSizes(int smallest, int largest) {
    return custom(
        "pointSize",
        Settings.of("min", Numbers.positive(smallest, "a point's size"))
            .with("max", Numbers.positive(largest, "a point's size")));
  }

  /** The width of the border of points in pixels. */
  default S pointStrokeWidth(int pixels) {
    return custom("pointStrokeWidth", pixels);
  }

  /**
   * How opaque points are.
   *
   * @param percent from 0 to 100
   */
  default S fillOpacity(int percent) {
    return custom("fillOpacity", Numbers.within(percent, 0, 100, "an opacity"));
  }

  /**
   * The width of lines.
   *
   * @param pixels from 0 to 10
   */
  default S lineWidth(int pixels) {
    return custom("lineWidth", Numbers.within(pixels, 0, 10, "a line's width"));
  }

  default S linePattern(LineStyle.Pattern pattern) {
    return custom("lineStyle", pattern.settings());
  }

  /** What an override can set. */
  record Field(FieldOptions field) implements XyStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
