package dev.tocsin.gotemplate.syntax;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/**
 * One stage of a pipeline: a function or a value that may be a method, with its arguments. What the
 * stage before gives becomes the last argument.
 *
 * @param operands the function or value, then its arguments; at least one
 */
public record Command(Span span, List<Operand> operands) implements Node {
  public Command {
    operands = List.copyOf(operands);
  }
}
