package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.Optional;
import java.util.stream.Stream;

/** A regular expression that matches one text only. */
public final class NeedlessRegex implements Check {
  private static final String SPECIAL = ".+*?()|[]{}^$";

  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/needless-regex",
        Level.INFO,
        "regular expression that matches one text only",
        "It makes a reader look for what else might match, and Prometheus compares text with text"
            + " faster.",
        "Write `=` for `=~` and `!=` for `!~`; typed, `.is(…)` and `.isNot(…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Selected.all(context)
        .filter(selected -> selected.matcher().op().isRegex())
        .flatMap(
            selected ->
                onlyText(selected.matcher().value()).map(text -> finding(selected, text)).stream());
  }

  private Diagnostic finding(Selected selected, String text) {
    LabelMatcher matcher = selected.matcher();
    MatchOperator plain = matcher.op().isPositive() ? MatchOperator.EQUAL : MatchOperator.NOT_EQUAL;
    return selected
        .expression()
        .underline(
            info().finding("`" + matcher + "` needs no regular expression"),
            matcher.span(),
            "the same as `" + LabelMatcher.of(matcher.label(), plain, text) + "`");
  }

  /** The one text that a regular expression matches, if nothing in it is special. */
  private static Optional<String> onlyText(String regex) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
        if (i == regex.length() || Character.isLetterOrDigit(regex.charAt(i))) {
          return Optional.empty();
        }
        text.append(regex.charAt(i));
      } else if (SPECIAL.indexOf(c) >= 0) {
        return Optional.empty();
      } else {
        text.append(c);
      }
    }
    return Optional.of(text.toString());
  }
}
