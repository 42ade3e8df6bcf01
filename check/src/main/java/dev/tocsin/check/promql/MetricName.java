package dev.tocsin.check.promql;

import dev.tocsin.check.context.Parts;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;
import java.util.Optional;

/**
 * The metric that a selector asks for.
 *
 * @param name the metric's name
 * @param span where it stands
 */
record MetricName(String name, Span span) {
  /** The names that the selectors within an expression ask for, each once. */
  static List<String> within(Expr expr) {
    return Parts.of(expr).stream()
        .filter(VectorSelector.class::isInstance)
        .flatMap(selector -> of((VectorSelector) selector).stream())
        .map(MetricName::name)
        .distinct()
        .toList();
  }

  /** The name that a selector asks for, unless it is a pattern or holds a variable. */
  static Optional<MetricName> of(VectorSelector selector) {
    String metric = selector.metric();
    if (metric != null) {
      int start = selector.span().start();
      return selector.hasVariableName()
          ? Optional.empty()
          : Optional.of(new MetricName(metric, new Span(start, start + metric.length())));
    }
    return selector.matchers().stream()
        .filter(matcher -> matcher.label().equals(LabelMatcher.METRIC_NAME))
        .filter(matcher -> matcher.op() == MatchOperator.EQUAL && !matcher.hasVariable())
        .findFirst()
        .map(matcher -> new MetricName(matcher.value(), matcher.span()));
  }
}
