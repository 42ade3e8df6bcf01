package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;
import java.util.stream.Stream;

/** A matcher that Alertmanager can not read. */
public final class InvalidMatcher implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "route/invalid-matcher",
        Level.ERROR,
        "regular expression that Alertmanager refuses",
        "Alertmanager refuses a configuration with such a matcher, and does not start.",
        "Use RE2's syntax, without look-around and back references.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().routing().stream()
        .flatMap(
            routing ->
                Stream.concat(
                    routing.allRoutes().stream().flatMap(this::inRoute),
                    routing.inhibitions().stream().flatMap(this::inInhibition)));
  }

  private Stream<Diagnostic> inRoute(Route route) {
    return findings(route.matchers()).map(finding -> Text.about(finding, route));
  }

  private Stream<Diagnostic> inInhibition(Inhibition inhibition) {
    return Stream.concat(findings(inhibition.sources()), findings(inhibition.targets()))
        .map(finding -> Text.about(finding, inhibition));
  }

  private Stream<Diagnostic> findings(List<LabelMatcher> matchers) {
    return matchers.stream().flatMap(matcher -> finding(matcher, Text.of(matchers)));
  }

  private Stream<Diagnostic> finding(LabelMatcher matcher, String text) {
    try {
      RouteMatcher.of(matcher);
      return Stream.empty();
    } catch (RegexException refused) {
      return Stream.of(
          info()
              .finding("`" + matcher.value() + "` is no regular expression")
              .pointingAt(
                  Text.part(text, matcher.toString(), String.valueOf(refused.getMessage()))));
    }
  }
}
