package dev.tocsin.check.route;

import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.regex.RegexException;
import java.util.ArrayList;
import java.util.List;

/**
 * A route, and what its own matchers ask for.
 *
 * @param asks without what the routes above ask for
 */
record Branch(Route route, RoutePath asks) {
  /**
   * Routes in their order.
   *
   * @throws RegexException if one of the regular expressions is none
   */
  static List<Branch> of(List<Route> routes) throws RegexException {
    List<Branch> branches = new ArrayList<>();
    for (Route route : routes) {
      branches.add(new Branch(route, RoutePath.of(route.matchers())));
    }
    return List.copyOf(branches);
  }

  /** Whether no route behind this one gets what this one takes. */
  boolean keeps() {
    return !route.continues();
  }
}
