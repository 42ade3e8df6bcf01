package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A string, in double quotes or raw in backquotes.
 *
 * @param value without quotes, its escapes resolved; bytes that are no UTF-8 become U+FFFD
 */
public record StringLiteral(Span span, String value) implements Operand {
  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
