package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/** {@code nil}. */
public record Nil(Span span) implements Operand {
  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
