package dev.tocsin.reader.alertmanager;

import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads matchers such as {@code {severity="critical", team=~"a|b"}}, as Alertmanager 0.34 does:
 * with or without braces, values and names quoted or bare.
 */
final class MatcherText {
  private static final Pattern MATCHER =
      Pattern.compile(
          "\\s*(?:\"(?<quotedName>(?:[^\"\\\\]|\\\\.)*)\"|(?<name>[^{}!=~,\\\\\"'`\\s]+))"
              + "\\s*(?<operator>=~|!=|!~|=)\\s*"
              + "(?:\"(?<quoted>(?:[^\"\\\\]|\\\\.)*)\"|(?<value>[^,\"{}]*?))\\s*(?:,|$)",
          Pattern.DOTALL);

  private MatcherText() {}

  /** The matchers of a text, or empty if it holds none. */
  static Optional<List<LabelMatcher>> read(String text) {
    String bare = text.strip();
    if (bare.startsWith("{") && bare.endsWith("}")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    List<LabelMatcher> matchers = new ArrayList<>();
    Matcher matcher = MATCHER.matcher(bare);
    int end = 0;
    while (end < bare.length() && matcher.region(end, bare.length()).lookingAt()) {
      matchers.add(of(matcher));
      end = matcher.end();
    }
    return bare.substring(end).isBlank() ? Optional.of(matchers) : Optional.empty();
  }

  private static LabelMatcher of(Matcher matcher) {
    String name = matcher.group("name");
    String value = matcher.group("value");
    return LabelMatcher.of(
        name == null ? unquoted(matcher.group("quotedName")) : name,
        operator(matcher.group("operator")),
        value == null ? unquoted(matcher.group("quoted")) : value);
  }

  private static MatchOperator operator(String text) {
    return switch (text) {
      case "=" -> MatchOperator.EQUAL;
      case "!=" -> MatchOperator.NOT_EQUAL;
      case "=~" -> MatchOperator.MATCHES;
      default -> MatchOperator.NOT_MATCHES;
    };
  }

  /** Alertmanager knows three escapes; any other backslash stands for itself. */
  private static String unquoted(String text) {
    return text.replaceAll("\\\\([\"\\\\])", "\u0000$1").replace("\\n", "\n").replace("\u0000", "");
  }
}
