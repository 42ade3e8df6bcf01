package dev.tocsin.model.query;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;

/** A question to Prometheus. */
public interface Query {
  /** The question as a syntax tree. */
  Expr expr();

  /** What the answer's values count or measure. */
  Unit unit();

  /**
   * Any PromQL, parsed and type-checked at once. It may read dashboard variables, as {@code
   * $topic}.
   *
   * @throws DefinitionException if it is none; the message underlines where
   */
  static Query parse(String promql) {
    return new TypedVector(ParsedText.of(promql, Dialect.GRAFANA), Unit.NONE);
  }
}
