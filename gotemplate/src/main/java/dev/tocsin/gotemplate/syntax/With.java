package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{with}}}: in the body {@code .} is the pipeline's value.
 *
 * @param otherwise what follows {@code {{else}}}, where {@code .} is as before; after {@code {{else
 *     with}}} that one statement
 */
public record With(Span span, Pipeline pipeline, List<Statement> body, List<Statement> otherwise)
    implements Statement {
  public With {
    body = List.copyOf(body);
    otherwise = List.copyOf(otherwise);
  }

  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
