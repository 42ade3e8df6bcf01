package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/**
 * A number as Go writes it: whole, with a fraction, complex, or a character in single quotes.
 *
 * @param text as it was written
 */
public record NumberLiteral(Span span, String text) implements Operand {
  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
