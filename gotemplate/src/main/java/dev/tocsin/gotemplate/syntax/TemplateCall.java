package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import org.jspecify.annotations.Nullable;

/**
 * {@code {{template "name" .}}}; {@code {{block}}} too, whose body is among the definitions.
 *
 * @param name the name of the template that is called
 * @param argument what {@code .} is in it; nothing if null
 */
public record TemplateCall(Span span, StringLiteral name, @Nullable Pipeline argument)
    implements Statement {
  @Override
  public <R extends @Nullable Object> R accept(StatementVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
