package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.NumberLiteral;
import dev.tocsin.promql.syntax.StringLiteral;

/** How many series become fewer. Each can be followed by {@code .by(…)} or {@code .without(…)}. */
public sealed interface VectorAggregations extends Query permits VectorQuery {
  default Aggregation sum() {
    return Aggregation.of(Aggregator.SUM, this, unit());
  }

  default Aggregation avg() {
    return Aggregation.of(Aggregator.AVG, this, unit());
  }

  default Aggregation min() {
    return Aggregation.of(Aggregator.MIN, this, unit());
  }

  default Aggregation max() {
    return Aggregation.of(Aggregator.MAX, this, unit());
  }

  /** The standard deviation. */
  default Aggregation stddev() {
    return Aggregation.of(Aggregator.STDDEV, this, unit());
  }

  /** The variance. */
  default Aggregation stdvar() {
    return Aggregation.of(Aggregator.STDVAR, this, unit().times(unit()));
  }

  /** How many series there are. */
  default Aggregation count() {
    return Aggregation.of(Aggregator.COUNT, this, Unit.NONE);
  }

  /** How many series have which value, the value written into a label. */
  default Aggregation countValues(Label label) {
    return Aggregation.of(Aggregator.COUNT_VALUES, StringLiteral.of(label.name()), this, Unit.NONE);
  }

  /** Always 1: only that there is a series. */
  default Aggregation group() {
    return Aggregation.of(Aggregator.GROUP, this, Unit.NONE);
  }

  /**
   * The value that so many of the series do not exceed.
   *
   * @param quantile from 0 to 1, such as 0.95
   */
  default Aggregation quantileAcross(double quantile) {
    return Aggregation.of(Aggregator.QUANTILE, Quantile.literal(quantile), this, unit());
  }

  /** The series with the largest values, all their labels kept. */
  default Aggregation topK(int series) {
    return Aggregation.of(Aggregator.TOPK, positive(series), this, unit());
  }

  /** The series with the smallest values, all their labels kept. */
  default Aggregation bottomK(int series) {
    return Aggregation.of(Aggregator.BOTTOMK, positive(series), this, unit());
  }

  /** So many of the series, whichever; needs {@code promql-experimental-functions}. */
  default Aggregation limitK(int series) {
    return Aggregation.of(Aggregator.LIMITK, positive(series), this, unit());
  }

  /**
   * About this part of the series, always the same ones; needs {@code
   * promql-experimental-functions}.
   *
   * @param ratio from -1 to 1; a negative one takes the complement
   */
  default Aggregation limitRatio(double ratio) {
    if (!(ratio >= -1 && ratio <= 1)) {
      throw DefinitionException.here(
          "a ratio of " + NumberLiteral.of(ratio) + " is outside of -1 to 1",
          "give the part of the series that is wanted, such as 0.1");
    }
    return Aggregation.of(Aggregator.LIMIT_RATIO, NumberLiteral.of(ratio), this, unit());
  }

  private static NumberLiteral positive(int series) {
    if (series < 1) {
      throw DefinitionException.here(
          "there is no top or bottom " + series + " of series", "ask for at least 1");
    }
    return NumberLiteral.of(series);
  }
}
