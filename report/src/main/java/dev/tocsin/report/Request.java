package dev.tocsin.report;

import dev.tocsin.diagnostic.DidYouMean;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A report that somebody asks for, written {@code FORMAT} or {@code FORMAT=FILE}.
 *
 * @param file where it goes; empty for the standard output
 */
public record Request(Format format, Optional<Path> file) {
  /**
   * Reads a request.
   *
   * @throws IllegalArgumentException if it names no format or no file; the message is for people
   */
  public static Request parse(String text) {
    String[] parts = text.split("=", 2);
    Format format = format(parts[0]);
    if (parts.length == 1) {
      return new Request(format, Optional.empty());
    }
    if (parts[1].isBlank()) {
      throw new IllegalArgumentException("`" + text + "` names no file behind `=`");
    }
    try {
      return new Request(format, Optional.of(Path.of(parts[1])));
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("`" + parts[1] + "` is no path: " + e.getReason(), e);
    }
  }

  private static Format format(String name) {
    return Arrays.stream(Format.values())
        .filter(format -> format.toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> names = Arrays.stream(Format.values()).map(Format::toString).toList();
    return "there is no format `"
        + name
        + "`, only "
        + names.stream().collect(Collectors.joining(", "))
        + DidYouMean.question(name, names);
  }

  /** As it was written. */
  @Override
  public String toString() {
    return format + file.map(path -> "=" + path).orElse("");
  }
}
