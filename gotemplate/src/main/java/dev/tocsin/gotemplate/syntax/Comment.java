package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * A comment, which alone in its braces stands between slashes and asterisks.
 *
 * @param text what stands between the asterisks
 */
public record Comment(Span span, String text) implements Statement {
  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
