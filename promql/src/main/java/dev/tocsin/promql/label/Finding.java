package dev.tocsin.promql.label;

import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.syntax.Expr;

/**
 * Something about an expression that can't be meant.
 *
 * @param expr the part of the expression that it is about
 * @param span the words to point at, or {@link Span#NONE} if the tree was built in code
 * @param subject the label or value that it is about; may be empty
 */
public record Finding(Kind kind, Expr expr, Span span, String subject) {
  /** What can be found. */
  public enum Kind {
    /** Matchers of one selector exclude each other: it selects nothing. */
    CONTRADICTION,
    /** A matcher wants a label that the metric has not: the selector selects nothing. */
    UNKNOWN_LABEL,
    /** A matcher wants a value that the label never has: the selector selects nothing. */
    UNKNOWN_VALUE,
    /** A matcher lets everything through that there is. */
    USELESS_MATCHER,
    /** An aggregation or matching names a label that no series has. */
    MISSING_LABEL,
    /** A quantile of buckets needs {@code le}, which no series has any more. */
    MISSING_BUCKETS,
    /** The series of both sides can never match: the result is empty. */
    NEVER_MATCHES,
    /** The right side can never change the result. */
    DEAD_BRANCH,
    /** The condition holds for every number there can be. */
    ALWAYS_TRUE,
    /** The condition holds for no number there can be. */
    NEVER_TRUE
  }
}
