package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code (index .Alerts 0).Labels.job}: fields of a function's or pipeline's value.
 *
 * @param path the names without their dots; at least one
 */
public record Chain(Span span, Operand operand, List<String> path) implements Operand {
  public Chain {
    path = List.copyOf(path);
  }

  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
