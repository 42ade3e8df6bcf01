package dev.tocsin.promql.label;

import dev.tocsin.diagnostic.Span;

/**
 * Why a label cannot be there.
 *
 * @param span the word that removed it, or {@link Span#NONE} if the tree was built in code
 */
public record Removal(Reason reason, Span span) {
  /** The ways to lose a label. */
  public enum Reason {
    /** The metric has no such label. */
    NOT_OF_METRIC,
    /** A matcher lets only series through that have it not. */
    MATCHED_EMPTY,
    /** An aggregation keeps other labels only. */
    AGGREGATED,
    /** {@code without} names it. */
    WITHOUT,
    /** {@code on} names other labels, or {@code ignoring} names it. */
    NOT_MATCHED_ON,
    /** The series that it is matched with cannot have it. */
    NOT_ON_OTHER_SIDE,
    /** The function or operator drops it, as most drop {@code __name__}. */
    DROPPED,
    /** {@code label_replace} or {@code label_join} makes it empty. */
    REPLACED,
    /** It is no vector, or one of no labels. */
    NO_LABELS
  }
}
