package dev.tocsin.model.query;

import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Aggregator;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Grouping;

/** Many series made into one, or into one for each group. */
public record Aggregation(AggregateExpr expr, Unit unit) implements VectorQuery {
  static Aggregation of(Aggregator aggregator, Query query, Unit unit) {
    return new Aggregation(AggregateExpr.of(aggregator, query.expr(), Grouping.NONE), unit);
  }

  static Aggregation of(Aggregator aggregator, Expr parameter, Query query, Unit unit) {
    return new Aggregation(
        AggregateExpr.of(aggregator, parameter, query.expr(), Grouping.NONE), unit);
  }

  /** One result for each combination of these labels' values; all other labels are gone. */
  public VectorQuery by(Label... labels) {
    return grouped(Grouping.by(Matching.names(labels)));
  }

  /** One result for each combination of all labels but these, which are gone. */
  public VectorQuery without(Label... labels) {
    return grouped(Grouping.without(Matching.names(labels)));
  }

  private VectorQuery grouped(Grouping grouping) {
    return new TypedVector(
        new AggregateExpr(expr.op(), expr.parameter(), expr.expr(), grouping, expr.span()), unit);
  }
}
