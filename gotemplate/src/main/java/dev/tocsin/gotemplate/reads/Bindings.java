package dev.tocsin.gotemplate.reads;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables at a place of a template, and what is known of their values. */
final class Bindings {
  private final Map<String, Deque<Binding>> byName = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Deque<Integer> blocks = new ArrayDeque<>();

  /** A value, and how many blocks were open around its declaration. */
  private record Binding(Value value, int depth) {}

  void open() {
    blocks.push(names.size());
  }

  void close() {
    int size = blocks.pop();
    while (names.size() > size) {
      byName.getOrDefault(names.remove(names.size() - 1), new ArrayDeque<>()).pop();
    }
  }

  void declare(String name, Value value) {
    names.add(name);
    byName
        .computeIfAbsent(name, none -> new ArrayDeque<>())
        .push(new Binding(value, blocks.size()));
  }

  /** In a block that may be left out the variable may keep its value. */
  void assign(String name, Value value) {
    Deque<Binding> known = byName.getOrDefault(name, new ArrayDeque<>());
    if (!known.isEmpty()) {
      Binding old = known.pop();
      Value either = old.depth() == blocks.size() ? value : old.value().and(value);
      known.push(new Binding(either, old.depth()));
    }
  }

  Value value(String name) {
    Deque<Binding> known = byName.getOrDefault(name, new ArrayDeque<>());
    return known.isEmpty() ? Value.UNKNOWN : known.getFirst().value();
  }
}
