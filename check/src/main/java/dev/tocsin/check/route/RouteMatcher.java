package dev.tocsin.check.route;

import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A matcher of a route, ready to be tried.
 *
 * @param regex what is compared with, or null if it is the matcher's text itself
 */
record RouteMatcher(LabelMatcher matcher, @Nullable Regex regex) {
  /** Of how many values a regular expression may be for them to be listed. */
  private static final int MAX_VALUES = 100;

  /**
   * @throws RegexException if the matcher's regular expression is none
   */
  static RouteMatcher of(LabelMatcher matcher) throws RegexException {
    return new RouteMatcher(matcher, matcher.op().isRegex() ? Regex.of(matcher.value()) : null);
  }

  String label() {
    return matcher.label();
  }

  boolean matches(String value) {
    boolean same = regex == null ? matcher.value().equals(value) : regex.matches(value);
    return same == matcher.op().isPositive();
  }

  /** All values that match, if they are few; else null. */
  @Nullable Set<String> values() {
    if (!matcher.op().isPositive()) {
      return null;
    }
    return regex == null ? Set.of(matcher.value()) : regex.texts(MAX_VALUES);
  }

  /** The values that the matcher writes out: its text, or the plain alternatives of its regex. */
  Set<String> named() {
    if (regex == null) {
      return Set.of(matcher.value());
    }
    Set<String> texts = regex.texts(MAX_VALUES);
    long alternatives = matcher.value().chars().filter(c -> c == '|').count() + 1;
    return texts == null || texts.size() != alternatives ? Set.of() : texts;
  }

  /** Whether both let the same values through, by their text. */
  boolean sameAs(RouteMatcher other) {
    return label().equals(other.label())
        && matcher.op() == other.matcher.op()
        && matcher.value().equals(other.matcher.value());
  }
}
