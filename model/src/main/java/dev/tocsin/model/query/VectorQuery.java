package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import dev.tocsin.promql.syntax.VectorMatching;
import java.time.Duration;

/**
 * A question whose answer is one current value for each of some series, values that can go up and
 * down.
 */
public non-sealed interface VectorQuery
    extends VectorArithmetic, VectorAggregations, VectorFunctions {
  /**
   * Any PromQL whose answer is an instant vector, parsed and type-checked at once.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if it is none
   */
  static VectorQuery parse(String promql) {
    return new TypedVector(ParsedText.vector(promql, Dialect.GRAFANA), Unit.NONE);
  }

  /** A tree that was read elsewhere, whatever its answer is. */
  static VectorQuery of(Expr expr) {
    return new TypedVector(expr, Unit.NONE);
  }

  /** The same values, known to be of this unit. */
  default VectorQuery in(Unit unit) {
    return new TypedVector(expr(), unit);
  }

  // Set operations.

  /** These series, and those of the other query that have no partner here. */
  default VectorQuery or(VectorQuery other) {
    return set(BinaryOperator.OR, other.expr(), VectorMatching.NONE);
  }

  /** These series, and those of the other query that have no partner here. */
  default VectorQuery or(VectorQuery other, Matching matching) {
    return set(BinaryOperator.OR, other.expr(), matching.matching());
  }

  /** These series as far as the other query has a partner for them. */
  default VectorQuery and(VectorQuery other, Matching matching) {
    return set(BinaryOperator.AND, other.expr(), matching.matching());
  }

  /** These series as far as the other query has no partner for them. */
  default VectorQuery unless(VectorQuery other, Matching matching) {
    return set(BinaryOperator.UNLESS, other.expr(), matching.matching());
  }

  /** A zero without labels where there is no series at all, for sums over everything. */
  default VectorQuery orZero() {
    return set(BinaryOperator.OR, Call.of("vector", NumberLiteral.of(0)), VectorMatching.NONE);
  }

  // In the course of time.

  /** The answers within a window, evaluated at the server's own steps. */
  default GaugeRange over(Window window) {
    return new GaugeRange(SubqueryExpr.of(expr(), window.duration(), null), unit());
  }

  /** The answers within a window, evaluated at the server's own steps. */
  default GaugeRange over(Duration window) {
    return over(Window.of(window));
  }

  /** The answers within a window, evaluated at these steps. */
  default GaugeRange over(Window window, Duration step) {
    return new GaugeRange(
        SubqueryExpr.of(expr(), window.duration(), Window.of(step).duration()), unit());
  }

  private VectorQuery set(BinaryOperator operator, Expr right, VectorMatching matching) {
    return new TypedVector(BinaryExpr.of(operator, expr(), right, false, matching), unit());
  }
}
