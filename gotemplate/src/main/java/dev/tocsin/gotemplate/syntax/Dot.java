package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/** {@code .}: the data, or the element or value of the innermost range or with. */
public record Dot(Span span) implements Operand {
  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
