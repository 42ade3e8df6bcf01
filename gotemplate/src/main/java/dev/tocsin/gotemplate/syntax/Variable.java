package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code $labels.job}: a variable, maybe with fields.
 *
 * @param name with its dollar; {@code $} alone is the data that the template was called with
 * @param path the names of the fields without their dots; may be empty
 */
public record Variable(Span span, String name, List<String> path) implements Operand {
  public Variable {
    path = List.copyOf(path);
  }

  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
