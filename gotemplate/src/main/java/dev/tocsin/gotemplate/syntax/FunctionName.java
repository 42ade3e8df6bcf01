package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/** The name of a function: as first of a command it is called with the others. */
public record FunctionName(Span span, String name) implements Operand {
  @Override
  public <R> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
