package dev.tocsin.check.route;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.Route;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How findings show routes, inhibitions and lists of alerts. */
final class Text {
  /** How many names are told before the rest is only counted. */
  private static final int NAMED = 5;

  private Text() {}

  /** {@code severity="critical", team="shop"}. */
  static String of(List<LabelMatcher> matchers) {
    return matchers.isEmpty()
        ? "every alert"
        : matchers.stream().map(LabelMatcher::toString).collect(Collectors.joining(", "));
  }

  /** {@code severity="critical" mutes severity="warning", equal cluster}. */
  static String of(Inhibition inhibition) {
    String equal = inhibition.equal().stream().map(Label::name).collect(Collectors.joining(", "));
    return equal.isEmpty() ? sides(inhibition) : beforeEqual(inhibition) + equal;
  }

  /** What stands before the labels that have to be equal. */
  static String beforeEqual(Inhibition inhibition) {
    return sides(inhibition) + ", equal ";
  }

  private static String sides(Inhibition inhibition) {
    return of(inhibition.sources()) + " mutes " + of(inhibition.targets());
  }

  /** {@code QueueFull, OrdersFail, DiskFull and 3 more}. */
  static String some(Set<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
  }

  /** A finding about a route. */
  static Diagnostic about(Diagnostic finding, Route route) {
    return finding.about("route " + of(route.matchers()), route.origin());
  }

  /** A finding about an inhibition. */
  static Diagnostic about(Diagnostic finding, Inhibition inhibition) {
    return finding.about("inhibition of " + of(inhibition.targets()), inhibition.origin());
  }

  /** A list behind a text, with one of its members underlined. */
  static Excerpt listed(String text, List<String> members, int member, String label) {
    int start = text.length();
    for (String before : members.subList(0, member)) {
      start += before.length() + ", ".length();
    }
    Span span = new Span(start, start + members.get(member).length());
    return new Excerpt(text + String.join(", ", members), span, label);
  }

  /** A whole text underlined. */
  static Excerpt whole(String text, String label) {
    return new Excerpt(text, new Span(0, text.length()), label);
  }

  /** A text with the first place of a part underlined. */
  static Excerpt part(String text, String part, String label) {
    int start = text.indexOf(part);
    return start < 0
        ? whole(text, label)
        : new Excerpt(text, new Span(start, start + part.length()), label);
  }
}
