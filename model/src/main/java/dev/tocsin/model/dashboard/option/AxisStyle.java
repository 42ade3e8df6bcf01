package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.definition.Numbers;

/**
 * The axis of a series: {@code AxisConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface AxisStyle<S> extends ScaleStyle<S> {
  /** Where an axis stands. */
  enum AxisPlacement implements Choice {
    AUTO,
    LEFT,
    RIGHT,
    TOP,
    BOTTOM,
    HIDDEN
  }

  /** What an axis has the colour of. */
  enum AxisColor implements Choice {
    TEXT,
    SERIES
  }

  default S axisPlacement(AxisPlacement placement) {
    return custom("axisPlacement", placement);
  }

  /** Puts the series on an axis of its own, on the right. */
  default S onRightAxis() {
    return axisPlacement(AxisPlacement.RIGHT);
  }

  default S axisLabel(String label) {
    return custom("axisLabel", label);
  }

  /** The width of the axis in pixels, so that panels below each other are aligned. */
  default S axisWidth(int pixels) {
    return custom("axisWidth", Numbers.positive(pixels, "an axis's width"));
  }

  /** Where the axis begins unless a value is below. */
  default S axisSoftMin(double min) {
    return custom("axisSoftMin", min);
  }

  /** Where the axis ends unless a value is above. */
  default S axisSoftMax(double max) {
    return custom("axisSoftMax", max);
  }

  default S axisGrid(boolean shown) {
    return custom("axisGridShow", shown);
  }

  default S axisBorder(boolean shown) {
    return custom("axisBorderShow", shown);
  }

  default S axisColor(AxisColor color) {
    return custom("axisColorMode", color);
  }

  /** Puts zero into the middle. */
  default S zeroInTheMiddle() {
    return custom("axisCenteredZero", true);
  }
}
