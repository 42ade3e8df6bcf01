package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Route;
import java.util.BitSet;
import java.util.stream.Stream;

/** A route that no alert of the model ever comes to. */
public final class Unreachable implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/unreachable",
        Level.WARNING,
        "route that no alert can reach",
        "Its receiver waits in vain: what should have come here is told to somebody else, or to"
            + " nobody that looks.",
        "Correct the matcher, give the alerts the label that it asks for, or move the route before"
            + " the one that takes its alerts; `.andContinue()` on that one lets both have them.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return RouteFlow.of(context).stream()
        .flatMap(flow -> flow.places().stream().flatMap(place -> findings(place, flow)));
  }

  private Stream<Diagnostic> findings(Place place, RouteFlow flow) {
    Place above = place.above();
    Branch branch = place.branch();
    if (above == null || branch == null || !place.arriving().isEmpty()) {
      return Stream.empty();
    }
    if (place.wanted().isEmpty()) {
      return Stream.of(unwanted(branch, above, flow.alerts()));
    }
    // What no alert could get past, whatever its labels, is a finding of its own.
    return Shadowed.by(place.path(), place.earlier()).isPresent()
        ? Stream.empty()
        : Stream.of(taken(branch.route(), place, flow.alerts()));
  }

  private Diagnostic unwanted(Branch branch, Place above, Alerts alerts) {
    String text = Text.of(branch.route().matchers());
    for (RouteMatcher matcher : branch.asks().matchers()) {
      BitSet open = alerts.open(above.path().and(RoutePath.of(matcher)));
      open.and(above.arriving());
      if (open.isEmpty()) {
        String asked = matcher.matcher().toString();
        return finding(branch.route(), "no alert has `" + asked + "`")
            .pointingAt(Text.part(text, asked, Hint.of(matcher, above.arriving(), alerts)));
      }
    }
    return finding(branch.route(), "no alert satisfies all matchers of the route")
        .pointingAt(Text.whole(text, "no alert has all of these labels"));
  }

  private Diagnostic taken(Route route, Place place, Alerts alerts) {
    Diagnostic finding = finding(route, "every alert that the route is for is taken before");
    int alert = place.wanted().nextSetBit(0);
    return place.earlier().stream()
        .filter(taker -> taker.keeps() && alerts.sure(place.path(), taker.asks()).get(alert))
        .findFirst()
        .map(Branch::route)
        .map(by -> Text.whole(Text.of(by.matchers()), "taken by this route, " + by.origin()))
        .map(finding::pointingAt)
        .orElse(finding);
  }

  private Diagnostic finding(Route route, String message) {
    return Text.about(info().finding(message), route);
  }
}
