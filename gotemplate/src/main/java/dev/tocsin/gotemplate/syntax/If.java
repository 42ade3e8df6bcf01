package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{if}}}.
 *
 * @param otherwise what follows {@code {{else}}}; after {@code {{else if}}} that one statement
 */
public record If(Span span, Pipeline condition, List<Statement> body, List<Statement> otherwise)
    implements Statement {
  public If {
    body = List.copyOf(body);
    otherwise = List.copyOf(otherwise);
  }

  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
