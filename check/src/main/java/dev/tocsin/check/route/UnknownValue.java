package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.stream.Stream;

/** A value in a matcher that no alert has, while the matcher as a whole still finds some. */
public final class UnknownValue implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/unknown-value",
        Level.WARNING,
        "value in a matcher that no alert has",
        "The value is mistyped or left over: alerts that were meant by it are told to somebody"
            + " else, or are not held back where they should be.",
        "Correct the value, remove it, or give the alerts the label that is asked for.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Stream<Diagnostic> ofRoutes =
        RouteFlow.of(context).stream()
            .flatMap(
                flow -> flow.places().stream().flatMap(place -> inRoute(place, flow.alerts())));
    Stream<Diagnostic> ofInhibitions =
        Alerts.of(context).stream()
            .flatMap(alerts -> Sides.of(context).flatMap(sides -> inInhibition(sides, alerts)));
    return Stream.concat(ofRoutes, ofInhibitions);
  }

  private Stream<Diagnostic> inRoute(Place place, Alerts alerts) {
    Branch branch = place.branch();
    if (branch == null || place.arriving().isEmpty()) {
      return Stream.empty();
    }
    String text = Text.of(branch.route().matchers());
    return findings(branch.asks(), text, alerts)
        .map(finding -> Text.about(finding, branch.route()));
  }

  private Stream<Diagnostic> inInhibition(Sides sides, Alerts alerts) {
    String text = Text.of(sides.inhibition());
    return Stream.of(sides.source(), sides.target())
        .filter(side -> !alerts.open(side).isEmpty())
        .flatMap(side -> findings(side, text, alerts))
        .map(finding -> Text.about(finding, sides.inhibition()));
  }

  private Stream<Diagnostic> findings(RoutePath path, String text, Alerts alerts) {
    return path.matchers().stream()
        .flatMap(
            matcher ->
                matcher.named().stream()
                    .filter(value -> !value.isEmpty() && unknown(matcher.label(), value, alerts))
                    .map(value -> finding(matcher, value, text, alerts)));
  }

  private static boolean unknown(String label, String value, Alerts alerts) {
    return alerts.open(RoutePath.of(label, value)).isEmpty();
  }

  private Diagnostic finding(RouteMatcher matcher, String value, String text, Alerts alerts) {
    String label = matcher.label();
    return info()
        .finding("no alert has the value `" + value + "` of `" + label + "`")
        .pointingAt(
            Text.part(
                text,
                matcher.matcher().toString(),
                Hint.of(value, alerts.column(label).values(alerts.all()))));
  }
}
