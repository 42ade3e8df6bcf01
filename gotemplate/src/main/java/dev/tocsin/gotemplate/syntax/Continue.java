package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** {@code {{continue}}}: goes on with the next element of the innermost range. */
public record Continue(Span span) implements Statement {
  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
