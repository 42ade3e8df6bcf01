package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;

/**
 * Series whose values only grow, or fall back to zero when a process restarts. The value itself
 * means nothing, so it is no {@link VectorQuery}: ask for its rate or its increase.
 */
public interface CounterQuery extends Selection<CounterQuery> {
  @Override
  default CounterQuery selecting(VectorSelector selector) {
    return new CounterSelection(selector, unit());
  }

  /** How fast it grows each second, on average over a window. */
  default VectorQuery rate(Window window) {
    return call("rate", window, unit().perSecond());
  }

  default VectorQuery rate(Duration window) {
    return rate(Window.of(window));
  }

  /** How fast it grows each second, between the two newest values of a window. */
  default VectorQuery irate(Window window) {
    return call("irate", window, unit().perSecond());
  }

  /** By how much it grew within a window. */
  default VectorQuery increase(Window window) {
    return call("increase", window, unit());
  }

  default VectorQuery increase(Duration window) {
    return increase(Window.of(window));
  }

  /** How often it fell back to zero within a window. */
  default VectorQuery resets(Window window) {
    return call("resets", window, Unit.NONE);
  }

  private VectorQuery call(String function, Window window, Unit unit) {
    return new TypedVector(
        Call.of(function, MatrixSelector.of(selector(), window.duration())), unit);
  }
}
