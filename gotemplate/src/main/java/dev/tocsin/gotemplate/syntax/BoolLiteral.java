package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
public record BoolLiteral(Span span, boolean value) implements Operand {
  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
