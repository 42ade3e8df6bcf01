package dev.tocsin.gotemplate.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables that are known at a place of a template. */
final class Scope {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** The data itself, {@code $}, and others that are declared beforehand. */
  Scope(Collection<String> declared) {
    declare("$");
    declared.forEach(this::declare);
  }

  void declare(String name) {
    names.add(name);
    counts.merge(name, 1, Integer::sum);
  }

  boolean knows(String name) {
    return counts.containsKey(name);
  }

  /** Those that somebody gave a name. */
  Set<String> named() {
    Set<String> named = new HashSet<>(counts.keySet());
    named.remove("$");
    return named;
  }

  int size() {
    return names.size();
  }

  /** Forgets what was declared since the scope had a size. */
  void shrinkTo(int size) {
    while (names.size() > size) {
      counts.computeIfPresent(
          names.remove(names.size() - 1), (name, count) -> count == 1 ? null : count - 1);
    }
  }
}
