package dev.tocsin.gotemplate.reads;

import dev.tocsin.diagnostic.Span;
import java.util.List;

/**
 * A place where a template prints what comes from a piece of its data.
 *
 * @param path the piece
 * @param functions what it goes through on its way, the first first; none if it is printed raw
 * @param span the pipeline whose value is printed
 */
public record Output(Path path, List<String> functions, Span span) {
  public Output {
    functions = List.copyOf(functions);
  }

  /** Whether it is printed as it is. */
  public boolean isRaw() {
    return functions.isEmpty();
  }
}
