package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.dashboard.field.FieldStyle;
import dev.tocsin.model.dashboard.setting.Choice;

/**
 * How the colour of an area or a bar changes with height.
 *
 * @param <S> the thing's own kind
 */
public interface GradientStyle<S> extends FieldStyle<S> {
  /** What changes with height. */
  enum Gradient implements Choice {
    NONE,
    OPACITY,
    HUE,
    SCHEME
  }

  default S gradient(Gradient gradient) {
    return custom("gradientMode", gradient);
  }
}
