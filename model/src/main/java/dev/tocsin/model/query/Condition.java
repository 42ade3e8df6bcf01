package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.BinaryOperator;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.VectorMatching;
import java.util.Optional;

/** A question whose answer is empty while all is well: what an alert waits for. */
public interface Condition extends VectorQuery {
  /**
   * Any PromQL whose answer is an instant vector, parsed and type-checked at once.
   *
   * @throws dev.tocsin.model.definition.DefinitionException if it is none
   */
  static Condition parse(String promql) {
    return new TypedCondition(ParsedText.vector(promql, Dialect.PROMETHEUS), Unit.NONE);
  }

  /** A tree that was read elsewhere, whatever its answer is. */
  static Condition of(Expr expr) {
    return new TypedCondition(expr, Unit.NONE);
  }

  /** Series for which both hold, paired by all their labels. */
  default Condition and(Condition other) {
    return combined(BinaryOperator.AND, other);
  }

  /** Series for which either holds. */
  default Condition or(Condition other) {
    return combined(BinaryOperator.OR, other);
  }

  /** Series for which this holds and the other does not, paired by all their labels. */
  default Condition unless(Condition other) {
    return combined(BinaryOperator.UNLESS, other);
  }

  /**
   * Keeps every series of a comparison, as 1 where it holds and 0 where it does not.
   *
   * @throws DefinitionException if this is no comparison
   */
  default VectorQuery asZeroOrOne() {
    if (expr() instanceof BinaryExpr comparison && comparison.op().isComparison()) {
      return new TypedVector(
          BinaryExpr.of(
              comparison.op(), comparison.left(), comparison.right(), true, comparison.matching()),
          Unit.NONE);
    }
    throw DefinitionException.here(
        "only a comparison can be 0 or 1, not `" + expr() + "`", "ask it of the comparison itself");
  }

  /** The bound of a plain comparison with a number. */
  default Optional<Threshold> threshold() {
    return Threshold.of(expr());
  }

  private Condition combined(BinaryOperator operator, Condition other) {
    return new TypedCondition(
        BinaryExpr.of(operator, expr(), other.expr(), false, VectorMatching.NONE), unit());
  }
}
