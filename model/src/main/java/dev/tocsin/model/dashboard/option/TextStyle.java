package dev.tocsin.model.dashboard.option;

import dev.tocsin.model.definition.Numbers;

/**
 * The size of words and numbers: {@code VizTextDisplayOptions} of {@code @grafana/schema} 13.2.
 *
 * @param <P> the panel's own kind
 */
public interface TextStyle<P> extends OptionStyle<P> {
  /** The size of titles in pixels, which Grafana else chooses. */
  default P titleSize(int pixels) {
    return option("text.titleSize", Numbers.positive(pixels, "a title's size"));
  }

  /** The size of values in pixels, which Grafana else chooses. */
  default P valueSize(int pixels) {
    return option("text.valueSize", Numbers.positive(pixels, "a value's size"));
  }

  /** The size of the change in percent, in pixels. */
  default P percentSize(int pixels) {
    return option("text.percentSize", Numbers.positive(pixels, "the size of a percentage"));
  }
}
