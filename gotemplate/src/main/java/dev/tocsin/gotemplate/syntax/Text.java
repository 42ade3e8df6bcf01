package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * Text outside of braces.
 *
 * @param text what is copied: without the white space that trim markers beside it take away
 */
public record Text(Span span, String text) implements Statement {
  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
