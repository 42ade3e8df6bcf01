package dev.tocsin.check.promql;

import dev.tocsin.check.context.Expression;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.BinaryExpr;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.VectorMatching;
import dev.tocsin.promql.syntax.VectorMatching.Cardinality;
import java.util.ArrayList;
import java.util.List;

/**
 * A label that {@code by}, {@code without}, {@code on}, {@code ignoring} or {@code group_left}
 * names.
 *
 * @param excludes whether the clause says which labels do not count: then one that is gone already
 *     does no harm
 * @param labels the labels of the series that the clause is about
 * @param series the expression that gives these series
 */
record Clause(String label, Span span, boolean excludes, LabelSet labels, Expr series) {
  /** All labels that clauses of an expression name. */
  static List<Clause> of(Expression expression) {
    LabelFlow flow = expression.labels();
    List<Clause> clauses = new ArrayList<>();
    for (Expr part : expression.parts()) {
      if (part instanceof AggregateExpr aggregation) {
        add(aggregation, flow, clauses);
      } else if (part instanceof BinaryExpr operation) {
        add(operation, flow, clauses);
      }
    }
    return clauses;
  }

  private static void add(AggregateExpr aggregation, LabelFlow flow, List<Clause> clauses) {
    Grouping grouping = aggregation.grouping();
    for (int i = 0; i < grouping.labels().size(); i++) {
      clauses.add(
          new Clause(
              grouping.labels().get(i),
              grouping.labelSpan(i),
              grouping.mode() == Grouping.Mode.WITHOUT,
              flow.at(aggregation.expr()),
              aggregation.expr()));
    }
  }

  /** What neither side has is missing in {@code on} and {@code ignoring}. */
  private static void add(BinaryExpr operation, LabelFlow flow, List<Clause> clauses) {
    VectorMatching matching = operation.matching();
    for (int i = 0; i < matching.labels().size(); i++) {
      String label = matching.labels().get(i);
      LabelSet left = flow.at(operation.left());
      LabelSet either = left.isPossible(label) ? left : flow.at(operation.right());
      clauses.add(new Clause(label, matching.labelSpan(i), !matching.on(), either, operation));
    }
    Expr one =
        matching.cardinality() == Cardinality.ONE_TO_MANY ? operation.left() : operation.right();
    for (int i = 0; i < matching.include().size(); i++) {
      String label = matching.include().get(i);
      clauses.add(new Clause(label, matching.includeSpan(i), false, flow.at(one), one));
    }
  }
}
