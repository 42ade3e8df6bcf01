package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.VectorMatching;
import java.time.Duration;

/**
 * A question whose answer is one current value for each of some series, values that can go up and
 * down.
 */
public interface VectorQuery extends Query {
  /**
   * Any PromQL whose answer is an instant vector, parsed and type-checked at once.
   *
   * @throws DefinitionException if it is none
   */
  static VectorQuery parse(String promql) {
    return new TypedVector(ParsedText.vector(promql, Dialect.GRAFANA), Unit.NONE);
  }

  /** The same values, known to be of this unit. */
  default VectorQuery in(Unit unit) {
    return new TypedVector(expr(), unit);
  }

  // Aggregations over series.

  default Aggregation sum() {
    return Aggregation.of(Aggregator.SUM, this);
  }

  default Aggregation avg() {
    return Aggregation.of(Aggregator.AVG, this);
  }

  default Aggregation min() {
    return Aggregation.of(Aggregator.MIN, this);
  }

  default Aggregation max() {
    return Aggregation.of(Aggregator.MAX, this);
  }

  /** How many series there are. */
  default Aggregation count() {
    return Aggregation.of(Aggregator.COUNT, this).of(Unit.NONE);
  }

  /** The series with the largest values, all their labels kept. */
  default Aggregation topK(int series) {
    return Aggregation.of(Aggregator.TOPK, positive(series), this);
  }

  /** The series with the smallest values, all their labels kept. */
  default Aggregation bottomK(int series) {
    return Aggregation.of(Aggregator.BOTTOMK, positive(series), this);
  }

  // Arithmetic.

  default VectorQuery plus(double number) {
    return arithmetic(BinaryOperator.ADD, NumberLiteral.of(number), VectorMatching.NONE, unit());
  }

  default VectorQuery plus(VectorQuery other) {
    return arithmetic(BinaryOperator.ADD, other.expr(), VectorMatching.NONE, unit());
  }

  default VectorQuery plus(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.ADD, other.expr(), matching.matching(), unit());
  }

  default VectorQuery minus(double number) {
    return arithmetic(
        BinaryOperator.SUBTRACT, NumberLiteral.of(number), VectorMatching.NONE, unit());
  }

  default VectorQuery minus(VectorQuery other) {
    return arithmetic(BinaryOperator.SUBTRACT, other.expr(), VectorMatching.NONE, unit());
  }

  default VectorQuery minus(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.SUBTRACT, other.expr(), matching.matching(), unit());
  }

  default VectorQuery times(double number) {
    return arithmetic(
        BinaryOperator.MULTIPLY, NumberLiteral.of(number), VectorMatching.NONE, unit());
  }

  default VectorQuery times(VectorQuery other) {
    return arithmetic(
        BinaryOperator.MULTIPLY, other.expr(), VectorMatching.NONE, unit().times(other.unit()));
  }

  default VectorQuery times(VectorQuery other, Matching matching) {
    return arithmetic(
        BinaryOperator.MULTIPLY, other.expr(), matching.matching(), unit().times(other.unit()));
  }

  default VectorQuery dividedBy(double number) {
    return arithmetic(BinaryOperator.DIVIDE, NumberLiteral.of(number), VectorMatching.NONE, unit());
  }

  default VectorQuery dividedBy(VectorQuery other) {
    return arithmetic(
        BinaryOperator.DIVIDE, other.expr(), VectorMatching.NONE, unit().per(other.unit()));
  }

  default VectorQuery dividedBy(VectorQuery other, Matching matching) {
    return arithmetic(
        BinaryOperator.DIVIDE, other.expr(), matching.matching(), unit().per(other.unit()));
  }

  /** What is missing to a whole: one minus this ratio. */
  default VectorQuery complement() {
    return new TypedVector(
        BinaryExpr.of(BinaryOperator.SUBTRACT, NumberLiteral.of(1), expr()), unit());
  }

  /** This ratio in percent. */
  default VectorQuery asPercent() {
    return arithmetic(
        BinaryOperator.MULTIPLY, NumberLiteral.of(100), VectorMatching.NONE, Unit.PERCENT);
  }

  // Comparisons, which keep the series that satisfy them.

  default Condition greaterThan(double number) {
    return comparison(BinaryOperator.GREATER, NumberLiteral.of(number));
  }

  /** Compares seconds with a duration. */
  default Condition greaterThan(Duration duration) {
    return greaterThan(Durations.toSeconds(duration));
  }

  default Condition greaterThan(VectorQuery other) {
    return comparison(BinaryOperator.GREATER, other.expr());
  }

  default Condition atLeast(double number) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, NumberLiteral.of(number));
  }

  default Condition lessThan(double number) {
    return comparison(BinaryOperator.LESS, NumberLiteral.of(number));
  }

  /** Compares seconds with a duration. */
  default Condition lessThan(Duration duration) {
    return lessThan(Durations.toSeconds(duration));
  }

  default Condition lessThan(VectorQuery other) {
    return comparison(BinaryOperator.LESS, other.expr());
  }

  default Condition atMost(double number) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, NumberLiteral.of(number));
  }

  default Condition equalTo(double number) {
    return comparison(BinaryOperator.EQUAL, NumberLiteral.of(number));
  }

  default Condition notEqualTo(double number) {
    return comparison(BinaryOperator.NOT_EQUAL, NumberLiteral.of(number));
  }

  // Set operations.

  /** These series, and those of the other query that have no partner here. */
  default VectorQuery or(VectorQuery other) {
    return arithmetic(BinaryOperator.OR, other.expr(), VectorMatching.NONE, unit());
  }

  /** These series as far as the other query has a partner for them. */
  default VectorQuery and(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.AND, other.expr(), matching.matching(), unit());
  }

  /** These series as far as the other query has no partner for them. */
  default VectorQuery unless(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.UNLESS, other.expr(), matching.matching(), unit());
  }

  /** A zero without labels where there is no series at all, for sums over everything. */
  default VectorQuery orZero() {
    return arithmetic(
        BinaryOperator.OR, Call.of("vector", NumberLiteral.of(0)), VectorMatching.NONE, unit());
  }

  // Functions of each value.

  /** Values below a bound are raised to it. */
  default VectorQuery clampMin(double bound) {
    return new TypedVector(Call.of("clamp_min", expr(), NumberLiteral.of(bound)), unit());
  }

  /** Values above a bound are lowered to it. */
  default VectorQuery clampMax(double bound) {
    return new TypedVector(Call.of("clamp_max", expr(), NumberLiteral.of(bound)), unit());
  }

  private VectorQuery arithmetic(
      BinaryOperator operator, Expr right, VectorMatching matching, Unit unit) {
    return new TypedVector(BinaryExpr.of(operator, expr(), right, false, matching), unit);
  }

  private Condition comparison(BinaryOperator operator, Expr right) {
    return new TypedCondition(BinaryExpr.of(operator, expr(), right), unit());
  }

  private static NumberLiteral positive(int series) {
    if (series < 1) {
      throw DefinitionException.here(
          "there is no top or bottom " + series + " of series", "ask for at least 1");
    }
    return NumberLiteral.of(series);
  }
}
