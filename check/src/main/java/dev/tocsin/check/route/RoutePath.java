package dev.tocsin.check.route;

import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an alert has to satisfy to come to a place of the routing tree.
 *
 * @param matchers the matchers of all routes on the way down
 */
record RoutePath(List<RouteMatcher> matchers) {
  /** The root, where every alert comes. */
  static final RoutePath ROOT = new RoutePath(List.of());

  RoutePath {
    matchers = List.copyOf(matchers);
  }

  /**
   * One step further down.
   *
   * @throws RegexException if one of the route's regular expressions is none
   */
  RoutePath into(Route route) throws RegexException {
    List<RouteMatcher> more = new ArrayList<>(matchers);
    more.addAll(compiled(route));
    return new RoutePath(more);
  }

  /** One condition more. */
  RoutePath and(RouteMatcher matcher) {
    List<RouteMatcher> more = new ArrayList<>(matchers);
    more.add(matcher);
    return new RoutePath(more);
  }

  static List<RouteMatcher> compiled(Route route) throws RegexException {
    List<RouteMatcher> compiled = new ArrayList<>();
    for (LabelMatcher matcher : route.matchers()) {
      compiled.add(RouteMatcher.of(matcher));
    }
    return compiled;
  }

  /** Whether nothing is known that keeps the alert from coming here. */
  boolean isOpenTo(AlertLabels alert) {
    Set<String> labels = matchers.stream().map(RouteMatcher::label).collect(Collectors.toSet());
    return labels.stream()
        .map(label -> alert.values(label).satisfying(of(label)))
        .allMatch(values -> values == null || !values.isEmpty());
  }

  /** Whether an alert that comes here is sure to satisfy other matchers too. */
  boolean implies(List<RouteMatcher> others, AlertLabels alert) {
    return others.stream().allMatch(other -> implies(other, alert));
  }

  private boolean implies(RouteMatcher other, AlertLabels alert) {
    Set<String> values = alert.values(other.label()).satisfying(of(other.label()));
    return values == null
        ? matchers.stream().anyMatch(other::sameAs)
        : values.stream().allMatch(other::matches);
  }

  private List<RouteMatcher> of(String label) {
    return matchers.stream().filter(matcher -> matcher.label().equals(label)).toList();
  }
}
