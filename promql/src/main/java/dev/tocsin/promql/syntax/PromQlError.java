package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * One thing that is wrong with an expression.
 *
 * @param span the part of the text that is meant, starting where Prometheus 3.16 sees the error too
 * @param message what is wrong and what was expected, without a full stop
 * @param hint what to write instead, such as {@code did you mean `rate`?}; may be empty
 */
public record PromQlError(Span span, String message, String hint) {
  /** An error without hint. */
  public static PromQlError of(Span span, String message) {
    return new PromQlError(span, message, "");
  }
}
