package dev.tocsin.model.routing;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.unit.Durations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole of Alertmanager's routing: the root of the tree, and what holds for all of it.
 *
 * @param receiver who is told of alerts that no route takes
 * @param timing how notifications are grouped and repeated unless a route says otherwise
 */
public record AlertRouting(
    Receiver receiver,
    Timing timing,
    List<Route> routes,
    List<Inhibition> inhibitions,
    List<NotificationTemplate> templates,
    Origin origin)
    implements Allowing<AlertRouting> {
  public AlertRouting {
    routes = List.copyOf(routes);
    inhibitions = List.copyOf(inhibitions);
    templates = List.copyOf(templates);
  }

  /** Everything goes to one receiver, as long as no route is added. */
  public static AlertRouting defaultTo(Receiver receiver) {
    return new AlertRouting(
        receiver, Timing.INHERITED, List.of(), List.of(), List.of(), Defined.here());
  }

  /** Alerts that agree in these labels share a notification. */
  public AlertRouting groupBy(Label... labels) {
    return timing(timing.groupBy(labels));
  }

  /** How long a new group waits for more alerts before it is told. */
  public AlertRouting groupWait(Duration wait) {
    return timing(timing.groupWait(wait));
  }

  /** How long a group that was told waits before alerts that joined it are told. */
  public AlertRouting groupInterval(Duration interval) {
    return timing(timing.groupInterval(Durations.positive(interval, "a group interval")));
  }

  /** How long until a group that has not changed is told again. */
  public AlertRouting repeatInterval(Duration interval) {
    return timing(timing.repeatInterval(Durations.positive(interval, "a repeat interval")));
  }

  /** Adds a route; the first that takes an alert gets it. */
  public AlertRouting route(Route route) {
    return new AlertRouting(receiver, timing, plus(routes, route), inhibitions, templates, origin);
  }

  public AlertRouting inhibit(Inhibition inhibition) {
    return new AlertRouting(
        receiver, timing, routes, plus(inhibitions, inhibition), templates, origin);
  }

  public AlertRouting templates(NotificationTemplate... templates) {
    return new AlertRouting(receiver, timing, routes, inhibitions, List.of(templates), origin);
  }

  /** Every route of the tree, each before its children. */
  public List<Route> allRoutes() {
    return routes.stream().flatMap(Route::andDescendants).toList();
  }

  /** Every receiver that is told of something, in the order of the tree, the root's first. */
  public Set<Receiver> receivers() {
    Set<Receiver> all = new LinkedHashSet<>();
    all.add(receiver);
    allRoutes().stream().flatMap(route -> route.receiver().stream()).forEach(all::add);
    return all;
  }

  /** Every time interval that a route names, in the order of the tree. */
  public Set<TimeInterval> timeIntervals() {
    Set<TimeInterval> all = new LinkedHashSet<>();
    allRoutes().stream()
        .flatMap(route -> Stream.concat(route.muted().stream(), route.active().stream()))
        .forEach(all::add);
    return all;
  }

  private AlertRouting timing(Timing timing) {
    return new AlertRouting(receiver, timing, routes, inhibitions, templates, origin);
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  @Override
  public AlertRouting at(Origin origin) {
    return new AlertRouting(receiver, timing, routes, inhibitions, templates, origin);
  }
}
