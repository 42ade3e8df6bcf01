package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.definition.Numbers;

/**
 * How points are drawn: {@code PointsConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface PointStyle<S> extends FieldStyle<S> {
  /**
   * The size of points.
   *
   * @param pixels from 1 to 40
   */
  default S pointSize(int pixels) {
    return custom("pointSize", Numbers.within(pixels, 1, 40, "a point's size"));
  }

  default S showPoints(Show show) {
    return custom("showPoints", show);
  }

  default S pointColor(Color color) {
    return custom("pointColor", color.id());
  }

  /** An image in place of points, by its path below Grafana's {@code public/img}. */
  default S pointSymbol(String path) {
    return custom("pointSymbol", path);
  }
}
