package dev.tocsin.promql.label;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A few names in alphabetical order. There are several such sets for each part of each expression,
 * most of them of no more than five names: an array takes a fifth of the memory of a tree.
 */
final class LabelNames extends AbstractSet<String> {
  private final List<String> names;

  private LabelNames(List<String> names) {
    this.names = names;
  }

  static Set<String> of(Set<String> names) {
    if (names.isEmpty()) {
      return Set.of();
    }
    if (names instanceof LabelNames ready) {
      return ready;
    }
    String[] sorted = names.toArray(String[]::new);
    Arrays.sort(sorted);
    return new LabelNames(List.of(sorted));
  }

  @Override
  public boolean contains(Object name) {
    return names.contains(name);
  }

  @Override
  public Iterator<String> iterator() {
    return names.iterator();
  }

  @Override
  public int size() {
    return names.size();
  }
}
