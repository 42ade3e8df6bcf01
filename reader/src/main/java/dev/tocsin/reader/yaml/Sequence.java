package dev.tocsin.reader.yaml;

import java.util.List;

/** A list. */
public record Sequence(List<Node> items, int line, int column) implements Node {
  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list";
  }
}
