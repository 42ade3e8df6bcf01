package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as Go writes it: whole, with a fraction, complex, or a character in single quotes.
 *
 * @param text as it was written
 */
public record NumberLiteral(Span span, String text) implements Operand {
  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
