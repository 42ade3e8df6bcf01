package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldOptions;
import dev.tocsin.model.definition.Numbers;

/**
 * How states over time are drawn: the field options of state timeline and status history.
 *
 * @param <S> the thing's own kind
 */
public interface TimelineStyle<S> extends AxisStyle<S>, HideStyle<S> {
  /**
   * How opaque bands are.
   *
   * @param percent from 0 to 100
   */
  default S fillOpacity(int percent) {
    return custom("fillOpacity", Numbers.within(percent, 0, 100, "an opacity"));
  }

  /**
   * The width of the border of bands.
   *
   * @param pixels from 0 to 10
   */
  default S lineWidth(int pixels) {
    return custom("lineWidth", Numbers.within(pixels, 0, 10, "a line's width"));
  }

  /** What an override can set. */
  record Field(FieldOptions field) implements TimelineStyle<Field> {
    @Override
    public Field field(FieldOptions field) {
      return new Field(field);
    }
  }
}
