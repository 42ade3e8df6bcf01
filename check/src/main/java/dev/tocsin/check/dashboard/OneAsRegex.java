package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.stream.Stream;

/** A variable of one value that is matched like a regular expression. */
public final class OneAsRegex implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "dashboard/one-as-regex",
            Level.INFO,
            "variable of one value matched as a regular expression",
            "Grafana writes the one value as it is: a `.` in it matches any character, a `(` breaks"
                + " the query.",
            "Compare it: `.where(TOPIC.is(TOPICS))`, which is `=`, or let the reader choose several"
                + " with `.multi()`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return VariableMatcher.of(context)
        .filter(read -> !read.isMany() && read.isWhole())
        .filter(
            read ->
                read.matcher().op() == MatchOperator.MATCHES
                    || read.matcher().op() == MatchOperator.NOT_MATCHES)
        .map(this::finding);
  }

  private Diagnostic finding(VariableMatcher read) {
    String right = read.matcher().op() == MatchOperator.MATCHES ? "=" : "!=";
    return read.underline(
        info().finding("the variable `" + read.variable().name() + "` is always one value"),
        "write `" + right + "`");
  }
}
