package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Route;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** A route that lets later routes have its alerts, where none wants them. */
public final class NeedlessContinue implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/needless-continue",
        Level.WARNING,
        "continue where no later route takes the alerts",
        "`continue` lets the routes after this one on the same level have the alert too; it never"
            + " brings it to the receiver of the route above. Whoever wrote it expects somebody to"
            + " be told who is not.",
        "Remove `.andContinue()`, or add the route behind this one that shall tell somebody else.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Stream.concat(
        context.monitoring().routing().stream().flatMap(routing -> lastOf(routing.routes())),
        RouteFlow.of(context).stream().flatMap(RouteFlow::siblings).flatMap(this::unwanted));
  }

  private Stream<Diagnostic> lastOf(List<Route> siblings) {
    int last = siblings.size() - 1;
    Stream<Diagnostic> here =
        last >= 0 && siblings.get(last).continues()
            ? Stream.of(finding(siblings.get(last), "the last of its siblings"))
            : Stream.empty();
    return Stream.concat(here, siblings.stream().map(Route::children).flatMap(this::lastOf));
  }

  /** Of the routes of one level, those of whose alerts no later one may get any. */
  private Stream<Diagnostic> unwanted(List<Place> siblings) {
    List<Diagnostic> findings = new ArrayList<>();
    BitSet later = (BitSet) siblings.get(siblings.size() - 1).wanted().clone();
    for (int i = siblings.size() - 2; i >= 0; i--) {
      Place place = siblings.get(i);
      Branch branch = place.branch();
      if (branch != null
          && branch.route().continues()
          && !place.arriving().isEmpty()
          && !later.intersects(place.arriving())) {
        findings.add(finding(branch.route(), "no later sibling is for any of its alerts"));
      }
      later.or(place.wanted());
    }
    return findings.stream();
  }

  private Diagnostic finding(Route route, String reason) {
    return Text.about(info().finding("the route continues, to nobody"), route)
        .pointingAt(Text.whole(Text.of(route.matchers()), reason));
  }
}
