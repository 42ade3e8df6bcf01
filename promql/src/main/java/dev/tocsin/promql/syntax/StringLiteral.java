package dev.tocsin.promql.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A string in any of the three quotations.
 *
 * @param value the text without quotes and escapes. PromQL's strings are bytes: one that is not
 *     valid UTF-8, such as {@code "\xff"}, is kept as the lone surrogate U+DC00 plus the byte
 * @param span where it was written, with its quotes
 */
public record StringLiteral(String value, Span span) implements Expr {
  /** A string. */
  public static StringLiteral of(String value) {
    return new StringLiteral(value, Span.NONE);
  }

  @Override
  public <R> R accept(ExprVisitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String toString() {
    return CanonicalPrinter.print(this);
  }
}
