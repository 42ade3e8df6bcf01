package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/** A pipeline in braces: prints its value, or declares or sets variables and prints nothing. */
public record Action(Span span, Pipeline pipeline) implements Statement {
  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
