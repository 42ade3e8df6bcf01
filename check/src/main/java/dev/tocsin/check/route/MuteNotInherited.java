package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Route;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A time interval at a route whose alerts all go further down. */
public final class MuteNotInherited implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/mute-not-inherited",
        Level.WARNING,
        "time interval that holds for none of the alerts",
        "Alertmanager hands no time interval down: those of a route hold only for the alerts that"
            + " no route below it takes. Here every alert is taken below, and is told at any time.",
        "Give the time interval to the routes below.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RouteFlow.of(context).stream()
        .flatMap(flow -> flow.places().stream())
        .filter(place -> !place.arriving().isEmpty() && place.staying().isEmpty())
        .flatMap(place -> Stream.ofNullable(place.branch()))
        .map(Branch::route)
        .filter(route -> !route.muted().isEmpty() || !route.active().isEmpty())
        .map(this::finding);
  }

  private Diagnostic finding(Route route) {
    String names =
        Stream.concat(route.muted().stream(), route.active().stream())
            .map(interval -> "`" + interval.name() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
    return Text.about(
        info().finding("the routes below take every alert, and know nothing of " + names), route);
  }
}
