package dev.tocsin.check.context;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that depend on each other in a circle. */
public final class Cycles {
  private Cycles() {}

  /**
   * Circles, each from the name that comes first; where circles share names, one of them. If there
   * is any circle, at least one is told.
   *
   * @param needs what each name depends on, in the order in which the names were defined; what is
   *     no name itself depends on nothing
   */
  public static List<List<String>> of(Map<String, ? extends Collection<String>> needs) {
    Map<String, String> next = onCircles(needs);
    List<List<String>> circles = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String name : next.keySet()) {
      Map<String, Integer> path = new LinkedHashMap<>();
      String at = name;
      while (at != null && seen.add(at)) {
        path.put(at, path.size());
        at = next.get(at);
      }
      Integer start = at == null ? null : path.get(at);
      if (start != null) {
        circles.add(List.copyOf(path.keySet()).subList(start, path.size()));
      }
    }
    return circles;
  }

  /** Every name from which one can go on for ever, with where to go. */
  private static Map<String, String> onCircles(Map<String, ? extends Collection<String>> needs) {
    Map<String, Integer> open = new HashMap<>();
    Map<String, List<String>> neededBy = new HashMap<>();
    Deque<String> ends = new ArrayDeque<>();
    needs.forEach(
        (name, others) -> {
          Set<String> known = new LinkedHashSet<>(others);
          known.retainAll(needs.keySet());
          known.forEach(
              other -> neededBy.computeIfAbsent(other, key -> new ArrayList<>()).add(name));
          open.put(name, known.size());
          if (known.isEmpty()) {
            ends.add(name);
          }
        });
    while (!ends.isEmpty()) {
      for (String name : neededBy.getOrDefault(ends.remove(), List.of())) {
        if (open.merge(name, -1, Integer::sum) == 0) {
          ends.add(name);
        }
      }
    }
    Map<String, String> next = new LinkedHashMap<>();
    needs.forEach(
        (name, others) ->
            others.stream()
                .filter(other -> open.getOrDefault(other, 0) > 0)
                .findFirst()
                .filter(other -> open.getOrDefault(name, 0) > 0)
                .ifPresent(other -> next.put(name, other)));
    return next;
  }
}
