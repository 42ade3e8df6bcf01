package dev.tocsin.check.route;

import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** What somebody who wrote a matcher that finds nothing may have meant. */
final class Hint {
  private Hint() {}

  /** What some alerts have instead of what a matcher asks for. */
  static String of(RouteMatcher matcher, BitSet among, Alerts alerts) {
    Set<String> values = alerts.column(matcher.label()).values(among);
    return matcher.matcher().op() == MatchOperator.EQUAL
        ? of(matcher.matcher().value(), values)
        : instead(values);
  }

  /** What a label has instead of a value. */
  static String of(String value, Set<String> known) {
    Optional<String> near = DidYouMean.nearest(value, known);
    return near.map(name -> "did you mean `" + name + "`?").orElseGet(() -> instead(known));
  }

  private static String instead(Set<String> known) {
    return known.isEmpty() ? "no alert has this label" : "alerts have " + Text.some(known);
  }
}
