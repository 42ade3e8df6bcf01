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
        .filter(selected -> isAnchored(selected.matcher().value()))
        .map(
            selected ->
                selected
                    .expression()
                    .underline(
                        info().finding("`^` and `$` around a matcher's value change nothing"),
                        selected.valueSpan(),
                        "the whole value has to match anyway"));
  }

  private static boolean isAnchored(String regex) {
    return regex.startsWith("^") || (regex.endsWith("$") && !regex.endsWith("\\$"));
  }
}
