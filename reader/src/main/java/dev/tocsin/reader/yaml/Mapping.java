package dev.tocsin.reader.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names and their values, in the order of the file. */
public record Mapping(List<Entry> entries, int line, int column) implements Node {
  /** A name and its value. */
  public record Entry(Scalar key, Node value) {}

  public Mapping {
    entries = List.copyOf(entries);
  }

  /** The value of a name, or null if there is none. */
  public @Nullable Node get(String key) {
    for (Entry entry : entries) {
      if (entry.key().value().equals(key)) {
        return entry.value();
      }
    }
    return null;
  }

  /** The text of a name's value; empty where there is none. */
  public String text(String key) {
    return get(key) instanceof Scalar scalar && !scalar.isNull() ? scalar.value() : "";
  }

  @Override
  public String kind() {
    return "a mapping";
  }
}
