package dev.tocsin.check.dashboard;

import dev.tocsin.diagnostic.Span;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place where a text of a dashboard reads a variable: {@code $topic}, {@code ${topic}}, {@code
 * ${topic:regex}} or {@code [[topic]]}.
 *
 * @param name the variable's name
 * @param span the whole reference
 */
record VariableReference(String name, Span span) {
  /**
   * As Grafana 13 finds them ({@code variableRegex} in its sources), but for names that begin with
   * a digit: {@code $1} is a group of a regular expression.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\$([A-Za-z_]\\w*)"
              + "|\\[\\[([A-Za-z_]\\w*?)(?::\\w+)?]]"
              + "|\\$\\{([A-Za-z_]\\w*)(?:\\.[^:}]+)?(?::[^}]+)?}");

  /** All references in a text, in their order. */
  static Stream<VariableReference> in(String text) {
    return REFERENCE.matcher(text).results().map(VariableReference::of);
  }

  /** Whether Grafana brings the variable itself, as it does {@code $__rate_interval}. */
  boolean isBuiltIn() {
    return name.startsWith("__");
  }

  private static VariableReference of(MatchResult match) {
    int named = match.group(1) != null ? 1 : match.group(2) != null ? 2 : 3;
    return new VariableReference(match.group(named), new Span(match.start(), match.end()));
  }
}
