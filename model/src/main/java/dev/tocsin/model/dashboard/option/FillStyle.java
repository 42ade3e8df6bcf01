package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.definition.Numbers;

/**
 * What is between a line and the axis: {@code FillConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface FillStyle<S> extends FieldStyle<S> {
  /**
   * How opaque areas and bars are.
   *
   * @param percent from 0 to 100
   */
  default S fillOpacity(int percent) {
    return custom("fillOpacity", Numbers.within(percent, 0, 100, "an opacity"));
  }

  default S fillColor(Color color) {
    return custom("fillColor", color.id());
  }

  /** Fills the area down to another series instead of to the axis: a band. */
  default S fillBelowTo(String series) {
    return custom("fillBelowTo", series);
  }
}
