package dev.tocsin.model.routing;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A branch of the routing tree: it takes the alerts that satisfy all of its matchers.
 *
 * @param receiver who is told; empty for whoever the route above tells
 * @param continues true where the routes after this one are tried too
 * @param muted while any of these lasts, nobody is told
 * @param active if there is any, somebody is told only while one of these lasts
 */
public record Route(
    List<LabelMatcher> matchers,
    Optional<Receiver> receiver,
    Timing timing,
    boolean continues,
    List<TimeInterval> muted,
    List<TimeInterval> active,
    List<Route> children,
    Origin origin)
    implements Allowing<Route> {
  public Route {
    matchers = List.copyOf(matchers);
    muted = List.copyOf(muted);
    active = List.copyOf(active);
    children = List.copyOf(children);
  }

  /**
   * The route for alerts that satisfy all of these.
   *
   * @throws DefinitionException if there is none, as such a route would take everything
   */
  public static Route when(LabelMatcher... matchers) {
    if (matchers.length == 0) {
      throw DefinitionException.here(
          "a route without matchers takes every alert",
          "say which: Route.when(SEVERITY.is(\"critical\"))");
    }
    return new Route(
        List.of(matchers),
        Optional.empty(),
        Timing.INHERITED,
        false,
        List.of(),
        List.of(),
        List.of(),
        Defined.here());
  }

  public Route to(Receiver receiver) {
    return new Route(
        matchers, Optional.of(receiver), timing, continues, muted, active, children, origin);
  }

  /** Alerts that agree in these labels share a notification. */
  public Route groupBy(Label... labels) {
    return timing(timing.groupBy(labels));
  }

  /** How long a new group waits for more alerts before it is told. */
  public Route groupWait(Duration wait) {
    return timing(timing.groupWait(wait));
  }

  /** How long a group that was told waits before alerts that joined it are told. */
  public Route groupInterval(Duration interval) {
    return timing(timing.groupInterval(Durations.positive(interval, "a group interval")));
  }

  /** How long until a group that has not changed is told again. */
  public Route repeatInterval(Duration interval) {
    return timing(timing.repeatInterval(Durations.positive(interval, "a repeat interval")));
  }

  /** Lets the routes after this one take the alert too. */
  public Route andContinue() {
    return new Route(matchers, receiver, timing, true, muted, active, children, origin);
  }

  /** Tells nobody while any of these lasts. */
  public Route muteDuring(TimeInterval... intervals) {
    return new Route(
        matchers, receiver, timing, continues, List.of(intervals), active, children, origin);
  }

  /** Tells somebody only while one of these lasts. */
  public Route activeDuring(TimeInterval... intervals) {
    return new Route(
        matchers, receiver, timing, continues, muted, List.of(intervals), children, origin);
  }

  /** Adds a branch below this one. */
  public Route route(Route child) {
    List<Route> more = new ArrayList<>(children);
    more.add(child);
    return new Route(matchers, receiver, timing, continues, muted, active, more, origin);
  }

  /** This route, then everything below it. */
  Stream<Route> andDescendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Route::andDescendants));
  }

  private Route timing(Timing timing) {
    return new Route(matchers, receiver, timing, continues, muted, active, children, origin);
  }

  @Override
  public Route at(Origin origin) {
    return new Route(matchers, receiver, timing, continues, muted, active, children, origin);
  }
}
