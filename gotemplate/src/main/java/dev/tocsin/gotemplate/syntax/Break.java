package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;

/** {@code {{break}}}: ends the innermost range. */
public record Break(Span span) implements Statement {
  @Override
  public <R> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
