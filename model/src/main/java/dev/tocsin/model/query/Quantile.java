package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.promql.syntax.NumberLiteral;

/** A part of observations, from 0 to 1. */
final class Quantile {
  private Quantile() {}

  /**
   * A quantile as it stands in a query.
   *
   * @throws DefinitionException if it is outside of 0 to 1
   */
  static NumberLiteral literal(double quantile) {
    if (!(quantile >= 0 && quantile <= 1)) {
      throw DefinitionException.here(
          "a quantile of " + NumberLiteral.of(quantile) + " is outside of 0 to 1",
          quantile > 1 && quantile <= 100
              ? "write " + quantile / 100
              : "give a quantile from 0 to 1");
    }
    return NumberLiteral.of(quantile);
  }
}
