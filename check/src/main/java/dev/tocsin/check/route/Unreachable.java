package dev.tocsin.check.route;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.spi.Check;
import dev.tocsin.check.spi.CheckInfo;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    Monitoring monitoring = context.monitoring();
    List<AlertLabels> alerts = alerts(context);
    // Alerts that nobody can read, or that come from elsewhere, could go anywhere.
    if (monitoring.routing().isEmpty()
        || alerts.isEmpty()
        || alerts.size() < monitoring.alerts().size()) {
      return Stream.empty();
    }
    AlertRouting routing = monitoring.routing().get();
    List<Diagnostic> findings = new ArrayList<>();
    try {
      inspect(routing.routes(), RoutePath.ROOT, alerts, findings);
    } catch (RegexException refused) {
      return Stream.empty();
    }
    return findings.stream();
  }

  private static List<AlertLabels> alerts(CheckContext context) {
    Map<String, String> external = context.monitoring().prometheus().externalLabels();
    return context.expressions().stream()
        .flatMap(
            expression ->
                expression.owner() instanceof Alert alert
                    ? Stream.of(new AlertLabels(alert, expression.labels().result(), external))
                    : Stream.empty())
        .toList();
  }

  /** Routes below a place, with the alerts that come there. */
  private void inspect(
      List<Route> siblings, RoutePath above, List<AlertLabels> alerts, List<Diagnostic> findings)
      throws RegexException {
    for (int i = 0; i < siblings.size(); i++) {
      Route route = siblings.get(i);
      RoutePath path = above.into(route);
      List<AlertLabels> wanted = alerts.stream().filter(path::isOpenTo).toList();
      List<AlertLabels> left = wanted;
      for (Route earlier : siblings.subList(0, i)) {
        left = earlier.continues() ? left : notTaken(left, earlier, path);
      }
      if (wanted.isEmpty()) {
        findings.add(unwanted(route, above, alerts));
      } else if (left.isEmpty()) {
        findings.add(taken(route, siblings.subList(0, i), path, wanted.get(0)));
      } else {
        inspect(route.children(), path, left, findings);
      }
    }
  }

  private static List<AlertLabels> notTaken(List<AlertLabels> alerts, Route by, RoutePath path)
      throws RegexException {
    List<RouteMatcher> matchers = RoutePath.compiled(by);
    return alerts.stream().filter(alert -> !path.implies(matchers, alert)).toList();
  }

  private Diagnostic unwanted(Route route, RoutePath above, List<AlertLabels> alerts)
      throws RegexException {
    for (RouteMatcher matcher : RoutePath.compiled(route)) {
      if (alerts.stream().noneMatch(above.and(matcher)::isOpenTo)) {
        return finding(route, "no alert has `" + matcher.matcher() + "`")
            .pointingAt(excerpt(route, matcher.matcher(), hint(matcher, alerts)));
      }
    }
    return finding(route, "no alert satisfies all matchers of the route")
        .pointingAt(excerpt(route, "no alert has all of these labels"));
  }

  private Diagnostic taken(Route route, List<Route> earlier, RoutePath path, AlertLabels alert)
      throws RegexException {
    Diagnostic finding = finding(route, "every alert that the route is for is taken before");
    for (Route by : earlier) {
      if (!by.continues() && path.implies(RoutePath.compiled(by), alert)) {
        return finding.pointingAt(excerpt(by, "taken by this route, " + by.origin()));
      }
    }
    return finding;
  }

  /** What the alerts have instead. */
  private static String hint(RouteMatcher matcher, List<AlertLabels> alerts) {
    Set<String> values =
        alerts.stream()
            .flatMap(alert -> Stream.ofNullable(alert.values(matcher.label()).known()))
            .flatMap(Set::stream)
            .filter(value -> !value.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    Optional<String> near =
        matcher.matcher().op() == MatchOperator.EQUAL
            ? DidYouMean.nearest(matcher.matcher().value(), values)
            : Optional.empty();
    return near.map(value -> "did you mean `" + value + "`?")
        .orElse(
            values.isEmpty()
                ? "no alert has this label"
                : "alerts have " + String.join(", ", values));
  }

  private Diagnostic finding(Route route, String message) {
    return info().finding(message).about("route " + text(route), route.origin());
  }

  private static Excerpt excerpt(Route route, String label) {
    String text = text(route);
    return new Excerpt(text, new Span(0, text.length()), label);
  }

  private static Excerpt excerpt(Route route, LabelMatcher matcher, String label) {
    String text = text(route);
    int start = text.indexOf(matcher.toString());
    return new Excerpt(text, new Span(start, start + matcher.toString().length()), label);
  }

  private static String text(Route route) {
    return route.matchers().stream().map(LabelMatcher::toString).collect(Collectors.joining(", "));
  }
}
