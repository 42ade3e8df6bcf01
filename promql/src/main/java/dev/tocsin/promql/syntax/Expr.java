package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A PromQL expression: an immutable tree whose nodes know where in the text they were written.
 *
 * <p>Two trees are {@link Object#equals equal} if they have the same shape and the same spans, and
 * the {@link #sameAs same} if they have the same shape, wherever they were written. {@link
 * Object#toString()} is the canonical one-line form, as Prometheus 3.16 prints it.
 */
public sealed interface Expr
    permits AggregateExpr,
        BinaryExpr,
        Call,
        MatrixSelector,
        NumberLiteral,
        ParenExpr,
        StringLiteral,
        SubqueryExpr,
        UnaryExpr,
        VariableExpr,
        VectorSelector {

  /** Where it was written, or {@link Span#NONE} if it was built in code. */
  Span span();

  /** Hands this node to the visitor's method for its kind. */
  <R> R accept(ExprVisitor<R> visitor);

  /** Whether both mean the same, wherever they were written and in which order their matchers. */
  default boolean sameAs(Expr other) {
    return normalized().equals(other.normalized());
  }

  /** The same tree without spans, as if built in code, and with its matchers in order. */
  default Expr normalized() {
    return accept(Normalizer.INSTANCE);
  }
}
