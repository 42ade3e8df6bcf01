package dev.tocsin.model.query;

import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.NumberLiteral;
import java.util.Optional;

/**
 * The bound in a comparison with a number.
 *
 * @param value the bound
 * @param badAbove true where values above it satisfy the comparison, false where values below do
 */
public record Threshold(double value, boolean badAbove) {
  /**
   * The bound of an expression that is such a comparison by {@code >}, {@code >=}, {@code <} or
   * {@code <=}.
   */
  static Optional<Threshold> of(Expr expr) {
    if (expr instanceof BinaryExpr comparison
        && comparison.right() instanceof NumberLiteral bound) {
      BinaryOperator operator = comparison.op();
      if (operator == BinaryOperator.GREATER || operator == BinaryOperator.GREATER_OR_EQUAL) {
        return Optional.of(new Threshold(bound.value(), true));
      }
      if (operator == BinaryOperator.LESS || operator == BinaryOperator.LESS_OR_EQUAL) {
        return Optional.of(new Threshold(bound.value(), false));
      }
    }
    return Optional.empty();
  }
}
