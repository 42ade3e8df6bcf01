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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  static Stream<Clause> of(Expression expression) {
    LabelFlow flow = expression.labels();
    return Stream.concat(
        expression.parts(AggregateExpr.class).flatMap(part -> of(part, flow)),
        expression.parts(BinaryExpr.class).flatMap(part -> of(part, flow)));
  }

  private static Stream<Clause> of(AggregateExpr aggregation, LabelFlow flow) {
    Grouping grouping = aggregation.grouping();
    LabelSet labels = flow.at(aggregation.expr());
    return IntStream.range(0, grouping.labels().size())
        .mapToObj(
            i ->
                new Clause(
                    grouping.labels().get(i),
                    grouping.labelSpan(i),
                    grouping.mode() == Grouping.Mode.WITHOUT,
                    labels,
                    aggregation.expr()));
  }

  /** What neither side has is missing in {@code on} and {@code ignoring}. */
  private static Stream<Clause> of(BinaryExpr operation, LabelFlow flow) {
    VectorMatching matching = operation.matching();
    LabelSet left = flow.at(operation.left());
    LabelSet right = flow.at(operation.right());
    boolean leftIsOne = matching.cardinality() == Cardinality.ONE_TO_MANY;
    LabelSet one = leftIsOne ? left : right;
    Stream<Clause> matched =
        IntStream.range(0, matching.labels().size())
            .mapToObj(
                i ->
                    new Clause(
                        matching.labels().get(i),
                        matching.labelSpan(i),
                        !matching.on(),
                        left.isPossible(matching.labels().get(i)) ? left : right,
                        operation));
    Stream<Clause> included =
        IntStream.range(0, matching.include().size())
            .mapToObj(
                i ->
                    new Clause(
                        matching.include().get(i),
                        matching.includeSpan(i),
                        false,
                        one,
                        leftIsOne ? operation.left() : operation.right()));
    return Stream.concat(matched, included);
  }
}
