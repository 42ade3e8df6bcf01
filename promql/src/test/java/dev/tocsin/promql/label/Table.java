package dev.tocsin.promql.label;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Cases of a resource file, one a line: {@code input -> expected}. */
public final class Table {
  private Table() {}

  /** One line. */
  public record Row(String input, String expected) {
    @Override
    public String toString() {
      return input;
    }
  }

  /** The rows of a file next to a class; comments and empty lines are left out. */
  public static List<Row> rows(Class<?> owner, String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines());
    }
  }

  private static List<Row> rows(Stream<String> lines) {
    return lines
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              int arrow = line.lastIndexOf(" -> ");
              return new Row(line.substring(0, arrow), line.substring(arrow + 4));
            })
        .toList();
  }
}
