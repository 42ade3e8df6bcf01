package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;
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
    Inhibition inhibition = sides.inhibition();
    return Stream.concat(
        alerts.open(sides.source()).isEmpty()
            ? Stream.of(
                finding(
                    "no alert can mute", inhibition, inhibition.sources(), sides.source(), alerts))
            : Stream.empty(),
        alerts.open(sides.target()).isEmpty()
            ? Stream.of(
                finding(
                    "no alert can be muted",
                    inhibition,
                    inhibition.targets(),
                    sides.target(),
                    alerts))
            : Stream.empty());
  }

  private Diagnostic finding(
      String message,
      Inhibition inhibition,
      List<LabelMatcher> matchers,
      RoutePath side,
      Alerts alerts) {
    Diagnostic finding = Text.about(info().finding(message), inhibition);
    String text = Text.of(inhibition);
    return side.matchers().stream()
        .filter(matcher -> alerts.open(RoutePath.of(matcher)).isEmpty())
        .findFirst()
        .map(
            matcher ->
                finding.pointingAt(
                    Text.part(
                        text,
                        matcher.matcher().toString(),
                        Hint.of(matcher, alerts.all(), alerts))))
        .orElseGet(
            () ->
                finding.pointingAt(
                    Text.part(text, Text.of(matchers), "no alert has all of these labels")));
  }
}
