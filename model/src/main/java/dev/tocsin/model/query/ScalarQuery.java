package dev.tocsin.model.query;

import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;

/** A single number at each instant, without labels. */
public record ScalarQuery(Expr expr, Unit unit) implements Operand {
  /** Always the same number. */
  public static ScalarQuery of(double number) {
    return new ScalarQuery(NumberLiteral.of(number), Unit.NONE);
  }

  /** The instant of the evaluation, in seconds since 1970-01-01 UTC. */
  public static ScalarQuery time() {
    return new ScalarQuery(Call.of("time"), Unit.SECONDS);
  }

  public static ScalarQuery pi() {
    return new ScalarQuery(Call.of("pi"), Unit.NONE);
  }

  /** Where the query's range starts; needs {@code promql-experimental-functions}. */
  public static ScalarQuery start() {
    return new ScalarQuery(Call.of("start"), Unit.SECONDS);
  }

  /** Where the query's range ends; needs {@code promql-experimental-functions}. */
  public static ScalarQuery end() {
    return new ScalarQuery(Call.of("end"), Unit.SECONDS);
  }

  /** How long the query's range is; needs {@code promql-experimental-functions}. */
  public static ScalarQuery range() {
    return new ScalarQuery(Call.of("range"), Unit.SECONDS);
  }

  /** The time between two evaluations; needs {@code promql-experimental-functions}. */
  public static ScalarQuery step() {
    return new ScalarQuery(Call.of("step"), Unit.SECONDS);
  }

  /** The same number, known to be of this unit. */
  public ScalarQuery in(Unit unit) {
    return new ScalarQuery(expr, unit);
  }

  /** One series without labels that has this value. */
  public VectorQuery asVector() {
    return new TypedVector(Call.of("vector", expr), unit);
  }

  /** The larger of two; needs {@code promql-experimental-functions}. */
  public ScalarQuery orMore(ScalarQuery other) {
    return new ScalarQuery(Call.of("max_of", expr, other.expr), unit);
  }

  /** The smaller of two; needs {@code promql-experimental-functions}. */
  public ScalarQuery orLess(ScalarQuery other) {
    return new ScalarQuery(Call.of("min_of", expr, other.expr), unit);
  }

  public ScalarQuery plus(ScalarQuery other) {
    return scalar(BinaryOperator.ADD, other);
  }

  public VectorQuery plus(VectorQuery other) {
    return vector(BinaryOperator.ADD, other);
  }

  public ScalarQuery minus(ScalarQuery other) {
    return scalar(BinaryOperator.SUBTRACT, other);
  }

  public VectorQuery minus(VectorQuery other) {
    return vector(BinaryOperator.SUBTRACT, other);
  }

  public ScalarQuery times(ScalarQuery other) {
    return scalar(BinaryOperator.MULTIPLY, other);
  }

  public VectorQuery times(VectorQuery other) {
    return vector(BinaryOperator.MULTIPLY, other);
  }

  public ScalarQuery dividedBy(ScalarQuery other) {
    return scalar(BinaryOperator.DIVIDE, other);
  }

  public VectorQuery dividedBy(VectorQuery other) {
    return vector(BinaryOperator.DIVIDE, other);
  }

  /** The remainder of a division. */
  public ScalarQuery modulo(ScalarQuery other) {
    return scalar(BinaryOperator.MODULO, other);
  }

  public VectorQuery modulo(VectorQuery other) {
    return vector(BinaryOperator.MODULO, other);
  }

  public ScalarQuery toThePowerOf(ScalarQuery other) {
    return scalar(BinaryOperator.POWER, other);
  }

  public VectorQuery toThePowerOf(VectorQuery other) {
    return vector(BinaryOperator.POWER, other);
  }

  private ScalarQuery scalar(BinaryOperator operator, ScalarQuery other) {
    return new ScalarQuery(
        BinaryExpr.of(operator, expr, other.expr), UnitRules.of(operator, this, other));
  }

  private VectorQuery vector(BinaryOperator operator, VectorQuery other) {
    return new TypedVector(
        BinaryExpr.of(operator, expr, other.expr()), UnitRules.of(operator, this, other));
  }
}
