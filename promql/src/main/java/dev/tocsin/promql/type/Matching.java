package dev.tocsin.promql.type;

import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;

/** Which values a matcher lets through. */
final class Matching {
  private Matching() {}

  /**
   * Whether a matcher lets a value through; a label that a series has not has the empty value. One
   * whose regular expression nobody knows, as it holds a variable, lets none through.
   */
  static boolean matches(LabelMatcher matcher, String value) {
    boolean same;
    if (matcher.op().isRegex()) {
      try {
        same = Regex.of(matcher.value()).matches(value);
      } catch (RegexException unknown) {
        return false;
      }
    } else {
      same = matcher.value().equals(value);
    }
    return same == matcher.op().isPositive();
  }
}
