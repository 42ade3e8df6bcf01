package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A matcher that takes nothing away: {@code =~".*"}, or one that excludes a value which the label
 * never has. One that names the only value there is says what is meant, and is none.
 */
public final class UselessMatcher implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/useless-matcher",
        Level.INFO,
        "matcher that lets everything through",
        "A reader takes it for a condition. If one was meant, such as a value to leave out, it is"
            + " mistyped.",
        "Take it away, or correct its value; `=~\".+\"` is what keeps the series that have the"
            + " label.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.USELESS_MATCHER,
        (expression, finding) ->
            Selected.at(expression, (VectorSelector) finding.expr(), finding.span())
                .flatMap(this::finding));
  }

  private Stream<Diagnostic> finding(Selected selected) {
    LabelMatcher matcher = selected.matcher();
    if (matcher.op() == MatchOperator.MATCHES && matcher.value().equals(".*")) {
      return Stream.of(told(selected, "also series without the label"));
    }
    Set<String> values = selected.values();
    boolean excludes = !matcher.op().isPositive() && !matcher.value().isEmpty();
    if (!excludes || values == null || values.isEmpty()) {
      return Stream.empty();
    }
    String hint = (values.size() == 1 ? "there is only " : "there are ") + Selected.list(values);
    return Stream.of(told(selected, hint));
  }

  private Diagnostic told(Selected selected, String hint) {
    return selected
        .expression()
        .underline(
            info().finding("`" + selected.matcher() + "` takes nothing away"),
            selected.matcher().span(),
            hint);
  }
}
