package dev.tocsin.check.promql;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.label.Removal;
import dev.tocsin.promql.label.Removal.Reason;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A label that no series has at the place where it is read. */
public final class UnknownLabel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "promql/unknown-label",
        Level.ERROR,
        "label that no series has",
        "A label that is not there is empty to Prometheus: a matcher on it selects nothing, and"
            + " grouping by it merges all series into one. Neither is an error to the server.",
        "Correct the name, keep the label in the aggregation further inside, or add it to the"
            + " metric's declaration or the job's relabelling if it does exist.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.expressions().stream()
        .flatMap(expression -> Stream.concat(inSelectors(expression), inClauses(expression)));
  }

  private Stream<Diagnostic> inSelectors(Expression expression) {
    return expression
        .parts(VectorSelector.class)
        .flatMap(selector -> inSelector(expression, selector));
  }

  private Stream<Diagnostic> inSelector(Expression expression, VectorSelector selector) {
    LabelSet labels = expression.labels().at(selector);
    return selector.matchers().stream()
        .filter(matcher -> isUnknown(matcher, labels))
        .map(
            matcher ->
                finding(
                    expression,
                    owner(selector) + " has no label `" + matcher.label() + "`",
                    nameSpan(matcher),
                    matcher.label(),
                    labels));
  }

  private static String owner(VectorSelector selector) {
    return MetricName.of(selector).map(metric -> "`" + metric.name() + "`").orElse("this");
  }

  /** A matcher for the empty value takes the label away, which is no mistake. */
  private static boolean isUnknown(LabelMatcher matcher, LabelSet labels) {
    Removal why = labels.whyImpossible(matcher.label());
    return why != null
        && why.reason() != Reason.MATCHED_EMPTY
        && !Grouping.isVariable(matcher.label());
  }

  private static Span nameSpan(LabelMatcher matcher) {
    int start = matcher.span().start();
    return new Span(start, start + matcher.label().length());
  }

  private Stream<Diagnostic> inClauses(Expression expression) {
    return Clause.of(expression).stream()
        .filter(clause -> !clause.label().equals(LabelMatcher.METRIC_NAME))
        .filter(clause -> !Grouping.isVariable(clause.label()))
        .flatMap(clause -> inClause(expression, clause));
  }

  private Stream<Diagnostic> inClause(Expression expression, Clause clause) {
    Removal why = clause.labels().whyImpossible(clause.label());
    if (why == null || (clause.excludes() && why.reason() != Reason.NOT_OF_METRIC)) {
      return Stream.empty();
    }
    List<String> metrics = MetricName.within(clause.series());
    String owner = metrics.size() == 1 ? "`" + metrics.get(0) + "` has no" : "no series here has a";
    String message = owner + " label `" + clause.label() + "`";
    return Stream.of(
        finding(
            expression,
            why.reason() == Reason.NOT_OF_METRIC ? message : message + " any more",
            clause.span(),
            clause.label(),
            clause.labels()));
  }

  private Diagnostic finding(
      Expression expression, String message, Span span, String label, LabelSet labels) {
    Set<String> known = new TreeSet<>(labels.possible());
    known.remove(LabelMatcher.METRIC_NAME);
    String hint =
        DidYouMean.nearest(label, known)
            .map(name -> "did you mean `" + name + "`?")
            .orElse(known.isEmpty() ? "no label is left" : "there are " + String.join(", ", known));
    return expression.underline(info().finding(message), span, hint);
  }
}
