package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.label.Finding;
import java.util.stream.Stream;

/** Matchers of one selector that exclude each other. */
public final class ContradictoryMatchers implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/contradictory-matchers",
        Level.ERROR,
        "matchers that exclude each other",
        "A selector takes the series that meet all its matchers: where two exclude each other it"
            + " selects nothing, and to Prometheus that is no error.",
        "Take one of them away; for one value or another write one matcher, `a=~\"x|y\"`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.CONTRADICTION,
        (expression, finding) ->
            Stream.of(
                expression.underline(
                    info().finding("no series can meet all matchers of this selector"),
                    finding.span(),
                    "excludes what the other matchers let through")));
  }
}
