package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryOperator;

/** What becomes of units under an operator. */
final class UnitRules {
  private UnitRules() {}

  /**
   * The unit of a result.
   *
   * @throws DefinitionException if seconds are added to bytes, or the like
   */
  static Unit of(BinaryOperator operator, Query left, Query right) {
    switch (operator) {
      case MULTIPLY -> {
        return left.unit().times(right.unit());
      }
      case DIVIDE -> {
        return left.unit().per(right.unit());
      }
      case POWER, ATAN2 -> {
        return Unit.NONE;
      }
      default -> {
        return common(operator, left, right);
      }
    }
  }

  /** The one unit of both sides, of which one may not be known. */
  static Unit common(BinaryOperator operator, Query left, Query right) {
    Unit unit = left.unit().known() ? left.unit() : right.unit();
    if (right.unit().known() && !unit.equals(right.unit())) {
      throw DefinitionException.here(
          "`" + operator.symbol() + "` stands between " + unit + " and " + right.unit(),
          "bring both sides to one unit; if a unit is told wrongly, say the right one with"
              + " .in(Unit)");
    }
    return unit;
  }
}
