package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.stream.Stream;

/** A variable of several values that is compared like one value. */
public final class ManyAsOne implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/many-as-one",
        Level.ERROR,
        "variable of several values compared like one",
        "Grafana writes a choice of several as a regular expression, `(a|b)`, and all as `.*`:"
            + " compared with `=`, no series has such a value, and the panel stays empty.",
        "Match it: `.where(TOPIC.matches(TOPICS))`, which is `=~`; with `!=` write `!~`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return VariableMatcher.of(context)
        .filter(VariableMatcher::isMany)
        .filter(
            read ->
                read.matcher().op() == MatchOperator.EQUAL
                    || read.matcher().op() == MatchOperator.NOT_EQUAL)
        .map(this::finding);
  }

  private Diagnostic finding(VariableMatcher read) {
    String right = read.matcher().op() == MatchOperator.EQUAL ? "=~" : "!~";
    return read.underline(
        info().finding("the variable `" + read.variable().name() + "` can be several values"),
        "write `" + right + "`");
  }
}
