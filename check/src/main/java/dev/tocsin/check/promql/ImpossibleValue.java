package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.label.Label;
import dev.tocsin.promql.label.Finding;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A matcher for values that its label never has: those of the scrape jobs, of their targets, of a
 * histogram's buckets, or those that the label itself was declared with.
 */
public final class ImpossibleValue implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/impossible-value",
        Level.ERROR,
        "matcher for a value that the label never has",
        "Such a matcher selects nothing, and to Prometheus that is no error: the alert never rings"
            + " and the panel stays empty.",
        "Correct the value. If it does exist, add it to the label's `.values(…)`, to the"
            + " histogram's `.buckets(…)` or to the scrape job.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return FlowFindings.of(
        context,
        Finding.Kind.UNKNOWN_VALUE,
        (expression, finding) -> matcher(expression, finding).flatMap(this::finding));
  }

  private static Stream<Selected> matcher(Expression expression, Finding finding) {
    return finding.expr() instanceof VectorSelector selector
        ? Selected.at(expression, selector, finding.span())
        : Stream.empty();
  }

  private Stream<Diagnostic> finding(Selected selected) {
    Set<String> values = selected.values();
    if (values == null || values.isEmpty() || selected.allowsAbsent()) {
      return Stream.empty();
    }
    String wanted = selected.matcher().value();
    String label = selected.matcher().label();
    boolean regex = selected.matcher().op().isRegex();
    String message =
        "no `" + label + "` of " + selected.metric() + (regex ? " matches `" : " is `") + wanted;
    String hint =
        nearest(wanted, label, values)
            .map(value -> "did you mean `" + value + "`?")
            .orElse((values.size() == 1 ? "there is " : "there are ") + Selected.list(values));
    return Stream.of(
        selected.expression().underline(info().finding(message + "`"), selected.valueSpan(), hint));
  }

  private static Optional<String> nearest(String wanted, String label, Set<String> values) {
    if (label.equals(Label.LE.name())) {
      return values.stream().filter(value -> sameNumber(value, wanted)).findFirst();
    }
    return DidYouMean.nearest(wanted, values);
  }

  private static boolean sameNumber(String bound, String wanted) {
    try {
      return Double.compare(Double.parseDouble(bound), Double.parseDouble(wanted)) == 0;
    } catch (NumberFormatException none) {
      return false;
    }
  }
}
