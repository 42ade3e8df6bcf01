package dev.tocsin.model.query;

import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;
import java.util.List;

/**
 * The series of a classic histogram. It exposes nothing under its own name, only {@code _bucket},
 * {@code _sum} and {@code _count}, so it can't be compared or summed as it is: ask its rate for a
 * quantile, a mean or a fraction.
 */
public interface HistogramQuery extends Selection<HistogramQuery> {
  /**
   * The upper bounds of the buckets in ascending order, without infinity; empty where they are not
   * known.
   */
  List<Double> buckets();

  @Override
  default HistogramQuery selecting(VectorSelector selector) {
    return new HistogramSelection(selector, unit(), buckets());
  }

  /** What was observed each second, on average over a window. */
  default HistogramRate rate(Window window) {
    return HistogramRate.of("rate", this, window);
  }

  default HistogramRate rate(Duration window) {
    return rate(Window.of(window));
  }

  /** What was observed within a window. */
  default HistogramRate increase(Window window) {
    return HistogramRate.of("increase", this, window);
  }

  default HistogramRate increase(Duration window) {
    return increase(Window.of(window));
  }
}
