package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** The name of a function: as first of a command it is called with the others. */
public record FunctionName(Span span, String name) implements Operand {
  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
