package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{range}}}: in the body {@code .} is an element. One variable that is declared holds the
 * element, of two the first holds the index or key.
 *
 * @param otherwise what follows {@code {{else}}}: for no elements, where {@code .} is as before
 */
public record Range(Span span, Pipeline pipeline, List<Statement> body, List<Statement> otherwise)
    implements Statement {
  public Range {
    body = List.copyOf(body);
    otherwise = List.copyOf(otherwise);
  }

  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
