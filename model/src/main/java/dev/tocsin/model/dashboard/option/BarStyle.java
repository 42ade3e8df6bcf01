package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;
import dev.tocsin.model.definition.Numbers;

/**
 * How bars over time are drawn: {@code BarConfig} of {@code @grafana/schema} 13.2.
 *
 * @param <S> the thing's own kind
 */
public interface BarStyle<S> extends FieldStyle<S> {
  /** Where a bar stands to its point in time. */
  enum Alignment implements Choice {
    BEFORE(-1),
    CENTER(0),
    AFTER(1);

    private final int id;

    Alignment(int id) {
      this.id = id;
    }

    @Override
    public Integer id() {
      return id;
    }
  }

  default S barAlignment(Alignment alignment) {
    return custom("barAlignment", alignment);
  }

  /**
   * The part of the room for it that a bar takes.
   *
   * @param part from 0.1 to 1
   */
  default S barWidthFactor(double part) {
    return custom("barWidthFactor", Numbers.within(part, 0.1, 1, "the width of bars"));
  }

  /** The width in pixels that no bar exceeds. */
  default S barMaxWidth(int pixels) {
    return custom("barMaxWidth", Numbers.positive(pixels, "the largest width of bars"));
  }
}
