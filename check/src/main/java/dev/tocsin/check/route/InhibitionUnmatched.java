package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.spi.Check;
import dev.tocsin.check.spi.CheckInfo;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.stream.Stream;

/** An inhibition for which there is no alert on one side. */
public final class InhibitionUnmatched implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/inhibition-unmatched",
        Level.WARNING,
        "inhibition whose source or target no alert is",
        "It never mutes anything: when the one thing breaks, everybody is told of all its"
            + " consequences too.",
        "Correct the matcher, or give the alerts the label that it asks for.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Alerts.of(context).stream()
        .flatMap(alerts -> Sides.of(context).flatMap(sides -> findings(sides, alerts)));
  }

  private Stream<Diagnostic> findings(Sides sides, Alerts alerts) {
    return Stream.of(sides.source(), sides.target())
        .filter(side -> alerts.open(side).isEmpty())
        .map(side -> finding(sides, side, alerts));
  }

  private Diagnostic finding(Sides sides, RoutePath side, Alerts alerts) {
    boolean source = side == sides.source();
    String text = Text.of(sides.inhibition());
    Diagnostic finding =
        Text.about(
            info().finding(source ? "no alert can mute" : "no alert can be muted"),
            sides.inhibition());
    for (RouteMatcher matcher : side.matchers()) {
      if (alerts.open(RoutePath.of(matcher)).isEmpty()) {
        return finding.pointingAt(
            Text.part(text, matcher.matcher().toString(), Hint.of(matcher, alerts.all(), alerts)));
      }
    }
    String all = Text.of(source ? sides.inhibition().sources() : sides.inhibition().targets());
    return finding.pointingAt(Text.part(text, all, "no alert has all of these labels"));
  }
}
