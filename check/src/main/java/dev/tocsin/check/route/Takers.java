package dev.tocsin.check.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one level that keep what they take from those behind them. They are found by a
 * value that they ask for, so that among thousands only the few are looked at that may matter.
 */
final class Takers {
  private record Asked(String label, String value) {}

  private final Map<Asked, List<Branch>> byValue = new HashMap<>();
  private final List<Branch> others = new ArrayList<>();

  /** Adds a route if it keeps what it takes. */
  void add(Branch branch) {
    if (!branch.keeps()) {
      return;
    }
    LabelCondition rarest = rarest(branch.asks());
    if (rarest == null) {
      others.add(branch);
    } else {
      lists(rarest).forEach(list -> list.add(branch));
    }
  }

  /**
   * The routes that may take what satisfies a path. Those are left out that ask for a value which
   * the path does not name: such a route can't take everything that satisfies the path.
   */
  List<Branch> near(RoutePath path) {
    List<Branch> near = new ArrayList<>(others);
    for (LabelCondition condition : path.conditions()) {
      Set<String> values = condition.values();
      // What takes all of the values asks for each of them.
      if (values != null && !values.isEmpty()) {
        String first = values.iterator().next();
        near.addAll(byValue.getOrDefault(new Asked(condition.label(), first), List.of()));
      }
    }
    return near;
  }

  /** The condition whose values the fewest routes have asked for until now. */
  private @Nullable LabelCondition rarest(RoutePath path) {
    LabelCondition rarest = null;
    int fewest = Integer.MAX_VALUE;
    for (LabelCondition condition : path.conditions()) {
      int routes = lists(condition).stream().mapToInt(List::size).sum();
      if (condition.values() != null && routes < fewest) {
        rarest = condition;
        fewest = routes;
      }
    }
    return rarest;
  }

  private List<List<Branch>> lists(LabelCondition condition) {
    Set<String> values = condition.values();
    return values == null
        ? List.of()
        : values.stream()
            .map(value -> new Asked(condition.label(), value))
            .map(asked -> byValue.computeIfAbsent(asked, first -> new ArrayList<>()))
            .toList();
  }
}
