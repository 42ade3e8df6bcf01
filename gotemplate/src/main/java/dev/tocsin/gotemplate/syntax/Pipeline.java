package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands joined by {@code |}, maybe with variables that take the value: {@code $a, $b := x | f}.
 * As an operand it stands in parentheses, which its span includes.
 *
 * @param variables what is declared or set, at most two; two only in a range
 * @param assignment whether variables that exist are set, with {@code =}
 * @param commands at least one
 */
public record Pipeline(
    Span span, List<Variable> variables, boolean assignment, List<Command> commands)
    implements Operand {
  public Pipeline {
    variables = List.copyOf(variables);
    commands = List.copyOf(commands);
  }

  @Override
  public <R extends @Nullable Object> R accept(OperandVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
