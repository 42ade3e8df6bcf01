package dev.tocsin.check.route;

import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What matchers ask of one label.
 *
 * @param matchers at least one, all of one label
 * @param values all values that satisfy every matcher, the empty one for a label that is missing;
 *     null if they are not known to be few
 */
record LabelCondition(List<RouteMatcher> matchers, @Nullable Set<String> values) {
  static LabelCondition of(List<RouteMatcher> matchers) {
    return new LabelCondition(List.copyOf(matchers), values(matchers));
  }

  String label() {
    return matchers.get(0).label();
  }

  /** The matchers as they were written: what is asked for, told apart by equality. */
  List<LabelMatcher> text() {
    return matchers.stream().map(RouteMatcher::matcher).toList();
  }

  boolean holdsFor(String value) {
    for (RouteMatcher matcher : matchers) {
      if (!matcher.matches(value)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no value can satisfy it. */
  boolean isContradiction() {
    return values != null && values.isEmpty();
  }

  /** Both conditions. */
  LabelCondition and(LabelCondition other) {
    List<RouteMatcher> both = new ArrayList<>(matchers);
    both.addAll(other.matchers);
    return of(both);
  }

  /**
   * Whether a value that satisfies this is sure to satisfy another condition on the label.
   *
   * @param mayBeMissing false where the label is known to be there
   */
  boolean implies(LabelCondition other, boolean mayBeMissing) {
    return values == null
        ? other.matchers.stream().allMatch(wanted -> matchers.stream().anyMatch(wanted::sameAs))
        : values.stream()
            .filter(value -> mayBeMissing || !value.isEmpty())
            .allMatch(other::holdsFor);
  }

  /** Whether a value that satisfies this may satisfy another condition on the label. */
  boolean allows(LabelCondition other) {
    return values == null || values.stream().anyMatch(other::holdsFor);
  }

  private static @Nullable Set<String> values(List<RouteMatcher> matchers) {
    for (RouteMatcher matcher : matchers) {
      Set<String> few = matcher.values();
      if (few != null) {
        Set<String> values = new TreeSet<>(few);
        matchers.forEach(other -> values.removeIf(value -> !other.matches(value)));
        return values;
      }
    }
    return null;
  }
}
