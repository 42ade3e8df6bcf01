package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/** {@code true} or {@code false}. */
public record BoolLiteral(Span span, boolean value) implements Operand {
  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
