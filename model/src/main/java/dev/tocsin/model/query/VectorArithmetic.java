package dev.tocsin.model.query;

import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.UnaryExpr;
import dev.tocsin.promql.syntax.UnaryOperator;
import dev.tocsin.promql.syntax.VectorMatching;
import java.time.Duration;

/** What can be computed of each value of a vector, and how values are compared. */
public sealed interface VectorArithmetic extends Operand permits VectorQuery {
  default VectorQuery plus(double number) {
    return number(BinaryOperator.ADD, number, unit());
  }

  default VectorQuery plus(Operand other) {
    return arithmetic(BinaryOperator.ADD, other, VectorMatching.NONE);
  }

  default VectorQuery plus(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.ADD, other, matching.matching());
  }

  default VectorQuery minus(double number) {
    return number(BinaryOperator.SUBTRACT, number, unit());
  }

  default VectorQuery minus(Operand other) {
    return arithmetic(BinaryOperator.SUBTRACT, other, VectorMatching.NONE);
  }

  default VectorQuery minus(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.SUBTRACT, other, matching.matching());
  }

  default VectorQuery times(double number) {
    return number(BinaryOperator.MULTIPLY, number, unit());
  }

  default VectorQuery times(Operand other) {
    return arithmetic(BinaryOperator.MULTIPLY, other, VectorMatching.NONE);
  }

  default VectorQuery times(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.MULTIPLY, other, matching.matching());
  }

  default VectorQuery dividedBy(double number) {
    return number(BinaryOperator.DIVIDE, number, unit());
  }

  default VectorQuery dividedBy(Operand other) {
    return arithmetic(BinaryOperator.DIVIDE, other, VectorMatching.NONE);
  }

  default VectorQuery dividedBy(VectorQuery other, Matching matching) {
    return arithmetic(BinaryOperator.DIVIDE, other, matching.matching());
  }

  /** The remainder of a division. */
  default VectorQuery modulo(double number) {
    return number(BinaryOperator.MODULO, number, unit());
  }

  /** The remainder of a division. */
  default VectorQuery modulo(Operand other) {
    return arithmetic(BinaryOperator.MODULO, other, VectorMatching.NONE);
  }

  default VectorQuery toThePowerOf(double number) {
    return number(BinaryOperator.POWER, number, Unit.NONE);
  }

  default VectorQuery toThePowerOf(Operand other) {
    return arithmetic(BinaryOperator.POWER, other, VectorMatching.NONE);
  }

  /** The angle of the point whose ordinate this is, in radians. */
  default VectorQuery atan2(VectorQuery abscissa) {
    return arithmetic(BinaryOperator.ATAN2, abscissa, VectorMatching.NONE);
  }

  default VectorQuery negated() {
    return new TypedVector(UnaryExpr.of(UnaryOperator.MINUS, expr()), unit());
  }

  /** What is missing to a whole: one minus this ratio. */
  default VectorQuery complement() {
    return new TypedVector(
        BinaryExpr.of(BinaryOperator.SUBTRACT, NumberLiteral.of(1), expr()), unit());
  }

  /** This ratio in percent. */
  default VectorQuery asPercent() {
    return number(BinaryOperator.MULTIPLY, 100, Unit.PERCENT);
  }

  // Comparisons, which keep the series that satisfy them.

  default Condition greaterThan(double number) {
    return comparison(BinaryOperator.GREATER, number);
  }

  /** Compares seconds with a duration. */
  default Condition greaterThan(Duration duration) {
    return greaterThan(Durations.toSeconds(duration));
  }

  default Condition greaterThan(Operand other) {
    return comparison(BinaryOperator.GREATER, other, VectorMatching.NONE);
  }

  default Condition greaterThan(VectorQuery other, Matching matching) {
    return comparison(BinaryOperator.GREATER, other, matching.matching());
  }

  default Condition atLeast(double number) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, number);
  }

  default Condition atLeast(Operand other) {
    return comparison(BinaryOperator.GREATER_OR_EQUAL, other, VectorMatching.NONE);
  }

  default Condition lessThan(double number) {
    return comparison(BinaryOperator.LESS, number);
  }

  /** Compares seconds with a duration. */
  default Condition lessThan(Duration duration) {
    return lessThan(Durations.toSeconds(duration));
  }

  default Condition lessThan(Operand other) {
    return comparison(BinaryOperator.LESS, other, VectorMatching.NONE);
  }

  default Condition lessThan(VectorQuery other, Matching matching) {
    return comparison(BinaryOperator.LESS, other, matching.matching());
  }

  default Condition atMost(double number) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, number);
  }

  default Condition atMost(Operand other) {
    return comparison(BinaryOperator.LESS_OR_EQUAL, other, VectorMatching.NONE);
  }

  default Condition equalTo(double number) {
    return comparison(BinaryOperator.EQUAL, number);
  }

  default Condition equalTo(Operand other) {
    return comparison(BinaryOperator.EQUAL, other, VectorMatching.NONE);
  }

  default Condition notEqualTo(double number) {
    return comparison(BinaryOperator.NOT_EQUAL, number);
  }

  default Condition notEqualTo(Operand other) {
    return comparison(BinaryOperator.NOT_EQUAL, other, VectorMatching.NONE);
  }

  private VectorQuery number(BinaryOperator operator, double number, Unit unit) {
    return new TypedVector(BinaryExpr.of(operator, expr(), NumberLiteral.of(number)), unit);
  }

  private VectorQuery arithmetic(BinaryOperator operator, Operand other, VectorMatching matching) {
    return new TypedVector(
        binary(operator, other.expr(), matching), UnitRules.of(operator, this, other));
  }

  private Condition comparison(BinaryOperator operator, double number) {
    return new TypedCondition(BinaryExpr.of(operator, expr(), NumberLiteral.of(number)), unit());
  }

  private Condition comparison(BinaryOperator operator, Operand other, VectorMatching matching) {
    return new TypedCondition(
        binary(operator, other.expr(), matching), UnitRules.common(operator, this, other));
  }

  private Expr binary(BinaryOperator operator, Expr right, VectorMatching matching) {
    return BinaryExpr.of(operator, expr(), right, false, matching);
  }
}
