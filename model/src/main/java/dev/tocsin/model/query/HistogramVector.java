package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Call;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.NumberLiteral;

/**
 * What a native histogram observed lately: one histogram for each of its series or groups of them.
 *
 * @param expr an instant vector of histograms
 * @param unit what the observations measure
 * @param perSecond true where they are told as a rate
 */
public record HistogramVector(Expr expr, Unit unit, boolean perSecond) implements Query {
  /** Summed over all series. */
  public HistogramVector sum() {
    return summed(Grouping.NONE);
  }

  /** Summed over all series that agree in these labels. */
  public HistogramVector sumBy(Label... labels) {
    return summed(Grouping.by(Matching.names(labels)));
  }

  /**
   * The value that so many of the observations do not exceed, interpolated within a bucket.
   *
   * @param quantile from 0 to 1, such as 0.95
   */
  public VectorQuery quantile(double quantile) {
    return new TypedVector(Call.of("histogram_quantile", Quantile.literal(quantile), expr), unit);
  }

  /** Which part of the observations lies between two values, interpolated within buckets. */
  public VectorQuery fractionBetween(double above, double upTo) {
    return new TypedVector(
        Call.of("histogram_fraction", NumberLiteral.of(above), NumberLiteral.of(upTo), expr),
        Unit.RATIO);
  }

  /** The mean of the observations. */
  public VectorQuery mean() {
    return call("histogram_avg", unit);
  }

  /** How many observations there were, each second under {@code rate}. */
  public VectorQuery count() {
    return call("histogram_count", perSecond ? Unit.NONE.perSecond() : Unit.NONE);
  }

  /** The sum of the observations, each second under {@code rate}. */
  public VectorQuery total() {
    return call("histogram_sum", perSecond ? unit.perSecond() : unit);
  }

  /** The standard deviation of the observations. */
  public VectorQuery stddev() {
    return call("histogram_stddev", unit);
  }

  /** The variance of the observations. */
  public VectorQuery stdvar() {
    return call("histogram_stdvar", unit.times(unit));
  }

  /** Only the observations up to a value. */
  public HistogramVector upTo(double value) {
    return trimmed(BinaryOperator.TRIM_UPPER, value);
  }

  /** Only the observations above a value. */
  public HistogramVector above(double value) {
    return trimmed(BinaryOperator.TRIM_LOWER, value);
  }

  private HistogramVector summed(Grouping grouping) {
    return new HistogramVector(AggregateExpr.of(Aggregator.SUM, expr, grouping), unit, perSecond);
  }

  private HistogramVector trimmed(BinaryOperator operator, double value) {
    return new HistogramVector(
        BinaryExpr.of(operator, expr, NumberLiteral.of(value)), unit, perSecond);
  }

  private VectorQuery call(String function, Unit unit) {
    return new TypedVector(Call.of(function, expr), unit);
  }
}
