package dev.tocsin.reader;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.reader.yaml.Reading;
import dev.tocsin.reader.yaml.SourceFile;
import java.util.List;
import java.util.function.Function;

/**
 * What a reader makes of a text.
 *
 * @param things what it defines
 * @param problems each as {@code line:column message}
 */
public record Read<T>(List<T> things, List<String> problems) {
  private static final String FILE = "file";

  /** Reads a text as if it stood in a file. */
  public static <T> Read<T> of(String text, Function<Reading, List<T>> reader) {
    Reading reading = new Reading(new SourceFile(FILE, text));
    List<T> things = reader.apply(reading);
    return new Read<>(things, reading.problems().stream().map(Read::line).toList());
  }

  /** The only thing that is defined. */
  public T only() {
    if (things.size() != 1 || !problems.isEmpty()) {
      throw new AssertionError(things.size() + " things, and " + problems);
    }
    return things.get(0);
  }

  private static String line(Diagnostic problem) {
    return problem.origin().line() + ":" + problem.origin().column() + " " + problem.message();
  }
}
