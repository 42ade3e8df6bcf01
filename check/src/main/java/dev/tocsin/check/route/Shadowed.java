package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.regex.RegexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A route behind one that asks for less: whatever alerts there are, none comes here. */
public final class Shadowed implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/shadowed",
        Level.WARNING,
        "route behind one that takes all of its alerts",
        "The first route whose matchers an alert satisfies takes it. An earlier one asks for no"
            + " more than this one does, so that this one's receiver is never told.",
        "Move the narrower route before the wider one, or let the wider one `.andContinue()`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    List<Diagnostic> findings = new ArrayList<>();
    try {
      if (context.monitoring().routing().isPresent()) {
        inspect(context.monitoring().routing().get().routes(), RoutePath.ROOT, findings);
      }
    } catch (RegexException refused) {
      return Stream.empty();
    }
    return findings.stream();
  }

  private void inspect(List<Route> routes, RoutePath above, List<Diagnostic> findings)
      throws RegexException {
    Takers takers = new Takers();
    for (Branch branch : Branch.of(routes)) {
      Route route = branch.route();
      RoutePath path = above.and(branch.asks());
      Optional<Branch> by = by(path, takers.near(path));
      takers.add(branch);
      if (by.isPresent()) {
        findings.add(finding(route, by.get().route()));
      } else {
        inspect(route.children(), path, findings);
      }
    }
  }

  /** The first route of some that takes everything that satisfies a path, whatever its labels. */
  static Optional<Branch> by(RoutePath path, List<Branch> earlier) {
    return earlier.stream()
        .filter(branch -> branch.keeps() && path.implies(branch.asks()))
        .findFirst();
  }

  private Diagnostic finding(Route route, Route by) {
    String earlier = Text.of(by.matchers());
    return Text.about(info().finding("`" + earlier + "` before it takes all alerts"), route)
        .pointingAt(Text.whole(Text.of(route.matchers()), "never tried"))
        .pointingAt(Text.whole(earlier, "asks for no more, " + by.origin()));
  }
}
