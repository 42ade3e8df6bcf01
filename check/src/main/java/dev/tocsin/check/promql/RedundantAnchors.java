package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import java.util.stream.Stream;

/** A regular expression that is anchored by hand. */
public final class RedundantAnchors implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/redundant-anchors",
        Level.INFO,
        "regular expression with anchors that are there already",
        "Prometheus matches the whole value in any case. Who writes `^` here may believe that"
            + " without it a part would do, and wait for what never matches elsewhere.",
        "Leave `^` and `$` out; for a part of the value write `.*part.*`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return Selected.all(context)
        .filter(selected -> selected.matcher().op().isRegex())
        .flatMap(
            selected -> anchors(selected.matcher().value()).map(what -> finding(selected, what)));
  }

  private Diagnostic finding(Selected selected, String what) {
    return selected
        .expression()
        .underline(
            info().finding(what), selected.valueSpan(), "the whole value has to match anyway");
  }

  /** What is said of the anchors of a regular expression that has some. */
  private static Stream<String> anchors(String regex) {
    boolean first = regex.startsWith("^");
    boolean last = regex.endsWith("$") && !regex.endsWith("\\$");
    if (first && last) {
      return Stream.of("`^` and `$` around a matcher's value change nothing");
    }
    if (first) {
      return Stream.of("`^` before a matcher's value changes nothing");
    }
    return last ? Stream.of("`$` behind a matcher's value changes nothing") : Stream.empty();
  }
}
