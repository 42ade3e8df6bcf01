package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.regex.RegexException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sends the alerts of a model down the routing tree, as {@code dispatch.Route.Match} of
 * Alertmanager 0.28 does: the first child that an alert satisfies takes it, the next ones too if
 * that child continues; where no child takes it, it stays.
 */
final class RouteFlow {
  private final Alerts alerts;
  private final List<Place> places = new ArrayList<>();

  private RouteFlow(Alerts alerts) {
    this.alerts = alerts;
  }

  /** The flow of a model's alerts, or empty where they or the matchers can't be read. */
  static Optional<RouteFlow> of(CheckContext context) {
    Optional<AlertRouting> routing = context.monitoring().routing();
    Optional<Alerts> alerts = Alerts.of(context);
    if (routing.isEmpty() || alerts.isEmpty()) {
      return Optional.empty();
    }
    RouteFlow flow = context.derived().get(RouteFlow.class, () -> of(routing.get(), alerts.get()));
    return flow.places.isEmpty() ? Optional.empty() : Optional.of(flow);
  }

  /** The flow, without any place where a matcher can't be read. */
  private static RouteFlow of(AlertRouting routing, Alerts alerts) {
    RouteFlow flow = new RouteFlow(alerts);
    try {
      flow.start(routing);
      return flow;
    } catch (RegexException refused) {
      return new RouteFlow(alerts);
    }
  }

  Alerts alerts() {
    return alerts;
  }

  /** The place where every alert comes. */
  Place root() {
    return places.get(0);
  }

  /** Every place, each before those below it; none below a place where no alert comes. */
  List<Place> places() {
    return places;
  }

  /** The places that lie below one place, in their order, for each such place. */
  Stream<List<Place>> siblings() {
    IdentityHashMap<Place, List<Place>> below = new IdentityHashMap<>();
    for (Place place : places) {
      if (place.above() != null) {
        below.computeIfAbsent(place.above(), above -> new ArrayList<>()).add(place);
      }
    }
    return below.values().stream();
  }

  /** The alerts that are sure to come to no place but the root. */
  BitSet unrouted() {
    BitSet unrouted = (BitSet) root().arriving().clone();
    places.stream().skip(1).forEach(place -> unrouted.andNot(place.arriving()));
    return unrouted;
  }

  private void start(AlertRouting routing) throws RegexException {
    BitSet all = alerts.all();
    List<Branch> children = Branch.of(routing.routes());
    RoutePath path = RoutePath.ROOT;
    BitSet staying = staying(children, path, all);
    add(new Place(null, null, List.of(), children, path, routing.receiver(), all, all, staying));
  }

  private void add(Place place) throws RegexException {
    places.add(place);
    if (!place.arriving().isEmpty()) {
      descend(place);
    }
  }

  private void descend(Place above) throws RegexException {
    BitSet left = (BitSet) above.arriving().clone();
    Takers takers = new Takers();
    for (int i = 0; i < above.children().size(); i++) {
      Branch branch = above.children().get(i);
      add(below(above, branch, above.children().subList(0, i), takers, left));
      takers.add(branch);
      if (branch.keeps()) {
        left.andNot(alerts.sure(above.path(), branch.asks()));
      }
    }
  }

  /**
   * The place to which a route leads.
   *
   * @param takers those among the earlier routes that keep what they take
   * @param left the alerts that no earlier route is sure to take, whatever this route's matchers
   */
  private Place below(Place above, Branch branch, List<Branch> earlier, Takers takers, BitSet left)
      throws RegexException {
    RoutePath path = above.path().and(branch.asks());
    BitSet wanted = alerts.open(path);
    wanted.and(above.arriving());
    BitSet arriving = (BitSet) wanted.clone();
    arriving.and(left);
    // Of an alert that satisfies this route more is known, where both ask for one label.
    for (Branch taker : takers.near(path)) {
      if (path.overlaps(taker.asks())) {
        arriving.andNot(alerts.sure(path, taker.asks()));
      }
    }
    Route route = branch.route();
    List<Branch> children = Branch.of(route.children());
    return new Place(
        above,
        branch,
        earlier,
        children,
        path,
        route.receiver().orElse(above.receiver()),
        wanted,
        arriving,
        staying(children, path, arriving));
  }

  private BitSet staying(List<Branch> children, RoutePath path, BitSet arriving) {
    BitSet staying = (BitSet) arriving.clone();
    children.forEach(child -> staying.andNot(alerts.sure(path, child.asks())));
    return staying;
  }
}
