package dev.tocsin.check.route;

import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an alert has to satisfy to come to a place of the routing tree, or to one side of an
 * inhibition: one condition for each label that is asked for.
 */
record RoutePath(Map<String, LabelCondition> byLabel) {
  /** The root, where every alert comes. */
  static final RoutePath ROOT = new RoutePath(Map.of());

  /**
   * What matchers ask for.
   *
   * @throws RegexException if one of the regular expressions is none
   */
  static RoutePath of(List<LabelMatcher> matchers) throws RegexException {
    Map<String, List<RouteMatcher>> byLabel = new LinkedHashMap<>();
    for (LabelMatcher matcher : matchers) {
      byLabel
          .computeIfAbsent(matcher.label(), label -> new ArrayList<>())
          .add(RouteMatcher.of(matcher));
    }
    Map<String, LabelCondition> conditions = new LinkedHashMap<>();
    byLabel.forEach((label, all) -> conditions.put(label, LabelCondition.of(all)));
    return new RoutePath(conditions);
  }

  /** That a label has exactly a value. */
  static RoutePath of(String label, String value) {
    return of(new RouteMatcher(LabelMatcher.of(label, MatchOperator.EQUAL, value), null));
  }

  /** What one matcher asks for. */
  static RoutePath of(RouteMatcher matcher) {
    return new RoutePath(Map.of(matcher.label(), LabelCondition.of(List.of(matcher))));
  }

  /** Every matcher. */
  List<RouteMatcher> matchers() {
    return conditions().stream().flatMap(condition -> condition.matchers().stream()).toList();
  }

  Collection<LabelCondition> conditions() {
    return byLabel.values();
  }

  /** What is asked of a label, or null if nothing is. */
  @Nullable LabelCondition on(String label) {
    return byLabel.get(label);
  }

  /** What both ask for. */
  RoutePath and(RoutePath other) {
    Map<String, LabelCondition> both = new LinkedHashMap<>(byLabel);
    other.byLabel.forEach((label, more) -> both.merge(label, more, LabelCondition::and));
    return new RoutePath(both);
  }

  /** Whether two matchers exclude each other, so that no alert can come here. */
  boolean isContradiction() {
    return conditions().stream().anyMatch(LabelCondition::isContradiction);
  }

  /** Whether any alert that comes here is sure to satisfy another path, whatever its labels. */
  boolean implies(RoutePath other) {
    for (LabelCondition wanted : other.conditions()) {
      LabelCondition given = on(wanted.label());
      if (given == null || !given.implies(wanted, true)) {
        return false;
      }
    }
    return !isContradiction();
  }

  /** Whether both ask for a label and neither excludes the other. */
  boolean overlaps(RoutePath other) {
    boolean shared = false;
    for (LabelCondition wanted : other.conditions()) {
      LabelCondition given = on(wanted.label());
      if (given != null) {
        if (!given.allows(wanted)) {
          return false;
        }
        shared = true;
      }
    }
    return shared;
  }
}
