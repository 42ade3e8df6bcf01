package dev.tocsin.model.query;

import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.VectorSelector;
import java.time.Duration;

/** Series whose values go up and down, so that a value means something by itself. */
public interface GaugeQuery extends VectorQuery, Selection<GaugeQuery> {
  @Override
  default Expr expr() {
    return selector();
  }

  @Override
  default GaugeQuery selecting(VectorSelector selector) {
    return new GaugeSelection(selector, unit());
  }

  default VectorQuery avgOverTime(Window window) {
    return over("avg_over_time", window, unit());
  }

  default VectorQuery avgOverTime(Duration window) {
    return avgOverTime(Window.of(window));
  }

  default VectorQuery minOverTime(Window window) {
    return over("min_over_time", window, unit());
  }

  default VectorQuery minOverTime(Duration window) {
    return minOverTime(Window.of(window));
  }

  default VectorQuery maxOverTime(Window window) {
    return over("max_over_time", window, unit());
  }

  default VectorQuery maxOverTime(Duration window) {
    return maxOverTime(Window.of(window));
  }

  /** How often the value changed. */
  default VectorQuery changes(Window window) {
    return over("changes", window, Unit.NONE);
  }

  /** By how much the value changed. */
  default VectorQuery delta(Window window) {
    return over("delta", window, unit());
  }

  /** How fast the value changes, by linear regression. */
  default VectorQuery deriv(Window window) {
    return over("deriv", window, unit().perSecond());
  }

  /** How long ago it was, of a value that is a time in seconds since 1970. */
  default VectorQuery age() {
    return new TypedVector(
        BinaryExpr.of(BinaryOperator.SUBTRACT, Call.of("time"), expr()), Unit.SECONDS);
  }

  /** What the value will be after some time, by linear regression over a window. */
  default VectorQuery predictLinear(Window window, Duration ahead) {
    return new TypedVector(
        Call.of(
            "predict_linear",
            MatrixSelector.of(selector(), window.duration()),
            NumberLiteral.of(Durations.toSeconds(ahead))),
        unit());
  }
}
