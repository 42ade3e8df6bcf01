package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code .Labels.job}: a field of {@code .}, and a field of that.
 *
 * @param path the names without their dots; at least one
 */
public record Field(Span span, List<String> path) implements Operand {
  public Field {
    path = List.copyOf(path);
  }

  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
