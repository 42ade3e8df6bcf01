package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** {@code .}: the data, or the element or value of the innermost range or with. */
public record Dot(Span span) implements Operand {
  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
