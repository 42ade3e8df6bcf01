package dev.tocsin.model.query;

import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;

/**
 * The series of a native histogram: each value is a whole histogram that only grows. Ask its rate
 * for a quantile, a mean or a fraction.
 */
public interface NativeHistogramQuery extends Selection<NativeHistogramQuery> {
  @Override
  default NativeHistogramQuery selecting(VectorSelector selector) {
    return new NativeHistogramSelection(selector, unit());
  }

  /** What was observed each second, on average over a window. */
  default HistogramVector rate(Window window) {
    return call("rate", window);
  }

  default HistogramVector rate(Duration window) {
    return rate(Window.of(window));
  }

  /** What was observed within a window. */
  default HistogramVector increase(Window window) {
    return call("increase", window);
  }

  default HistogramVector increase(Duration window) {
    return increase(Window.of(window));
  }

  private HistogramVector call(String function, Window window) {
    return new HistogramVector(
        Call.of(function, MatrixSelector.of(selector(), window.duration())),
        unit(),
        function.equals("rate"));
  }
}
