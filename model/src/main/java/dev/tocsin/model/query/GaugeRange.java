package dev.tocsin.model.query;

import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.DurationLiteral;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.MatrixSelector;
import dev.tocsin.promql.syntax.Modifiers;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.SubqueryExpr;
import java.time.Duration;

/**
 * The values of each series within a window, values that can go up and down: what {@code
 * x_over_time} reads.
 *
 * @param expr a range vector
 */
public record GaugeRange(Expr expr, Unit unit) implements Query {
  public VectorQuery avg() {
    return call("avg_over_time", unit);
  }

  public VectorQuery min() {
    return call("min_over_time", unit);
  }

  public VectorQuery max() {
    return call("max_over_time", unit);
  }

  /** The sum of all values, which grows with the number of scrapes. */
  public VectorQuery sum() {
    return call("sum_over_time", unit);
  }

  /** How many values there are. */
  public VectorQuery count() {
    return call("count_over_time", Unit.NONE);
  }

  /** The standard deviation. */
  public VectorQuery stddev() {
    return call("stddev_over_time", unit);
  }

  /** The variance. */
  public VectorQuery stdvar() {
    return call("stdvar_over_time", unit.times(unit));
  }

  /** The median absolute deviation; needs {@code promql-experimental-functions}. */
  public VectorQuery mad() {
    return call("mad_over_time", unit);
  }

  /**
   * The value that so many of the values do not exceed.
   *
   * @param quantile from 0 to 1, such as 0.95
   */
  public VectorQuery quantile(double quantile) {
    return new TypedVector(Call.of("quantile_over_time", Quantile.literal(quantile), expr), unit);
  }

  /** The newest value. */
  public VectorQuery last() {
    return call("last_over_time", unit);
  }

  /** The oldest value. */
  public VectorQuery first() {
    return call("first_over_time", unit);
  }

  /** Always 1: only that there was a value. */
  public VectorQuery present() {
    return call("present_over_time", Unit.NONE);
  }

  /** Holds while there was no value of any series. */
  public Condition absent() {
    return new TypedCondition(Call.of("absent_over_time", expr), Unit.NONE);
  }

  /** How often the value changed. */
  public VectorQuery changes() {
    return call("changes", Unit.NONE);
  }

  /** By how much the value changed. */
  public VectorQuery delta() {
    return call("delta", unit);
  }

  /** By how much the newest value differs from the one before. */
  public VectorQuery idelta() {
    return call("idelta", unit);
  }

  /** How fast the value changes, by linear regression. */
  public VectorQuery deriv() {
    return call("deriv", unit.perSecond());
  }

  /** The area under the values; needs {@code promql-experimental-functions}. */
  public VectorQuery integral() {
    return call("integral", unit.times(Unit.SECONDS), NumberLiteral.of(1));
  }

  /** What the value will be after some time, by linear regression. */
  public VectorQuery predictLinear(Duration ahead) {
    return call("predict_linear", unit, NumberLiteral.of(Durations.toSeconds(ahead)));
  }

  /**
   * The value, smoothed by its level and its trend; needs {@code promql-experimental-functions}.
   *
   * @param level how much a new value counts against the level so far, from 0 to 1
   * @param trend how much a new change counts against the trend so far, from 0 to 1
   */
  public VectorQuery doubleExponentialSmoothing(double level, double trend) {
    return call(
        "double_exponential_smoothing", unit, NumberLiteral.of(level), NumberLiteral.of(trend));
  }

  /** When the newest value was measured; needs {@code promql-experimental-functions}. */
  public VectorQuery timeOfLast() {
    return call("ts_of_last_over_time", Unit.SECONDS);
  }

  /** When the oldest value was measured; needs {@code promql-experimental-functions}. */
  public VectorQuery timeOfFirst() {
    return call("ts_of_first_over_time", Unit.SECONDS);
  }

  /** When the largest value was measured; needs {@code promql-experimental-functions}. */
  public VectorQuery timeOfMax() {
    return call("ts_of_max_over_time", Unit.SECONDS);
  }

  /** When the smallest value was measured; needs {@code promql-experimental-functions}. */
  public VectorQuery timeOfMin() {
    return call("ts_of_min_over_time", Unit.SECONDS);
  }

  /** The window as it was some time ago. */
  public GaugeRange offset(Duration ago) {
    if (expr instanceof SubqueryExpr subquery) {
      Modifiers past = new Modifiers(DurationLiteral.of(ago), subquery.modifiers().at());
      return new GaugeRange(subquery.withModifiers(past), unit);
    }
    MatrixSelector matrix = (MatrixSelector) expr;
    Modifiers past = new Modifiers(DurationLiteral.of(ago), matrix.vector().modifiers().at());
    return new GaugeRange(
        MatrixSelector.of(matrix.vector().withModifiers(past), matrix.range()), unit);
  }

  private VectorQuery call(String function, Unit unit, Expr... more) {
    Expr[] arguments = new Expr[1 + more.length];
    arguments[0] = expr;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new TypedVector(Call.of(function, arguments), unit);
  }
}
