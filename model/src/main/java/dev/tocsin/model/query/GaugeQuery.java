package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
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

  /** The values within a window. */
  @Override
  default GaugeRange over(Window window) {
    return new GaugeRange(MatrixSelector.of(selector(), window.duration()), unit());
  }

  /** The values within a window. */
  @Override
  default GaugeRange over(Duration window) {
    return over(Window.of(window));
  }

  /** Holds while there is no such series at all. */
  @Override
  default Condition absent() {
    return Selection.super.absent();
  }

  /** How long ago it was, of a value that is a time in seconds since 1970. */
  default VectorQuery age() {
    return new TypedVector(
        BinaryExpr.of(BinaryOperator.SUBTRACT, Call.of("time"), expr()), Unit.SECONDS);
  }
}
