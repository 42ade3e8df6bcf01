package dev.tocsin.check.metric;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.promql.regex.Regex;
import dev.tocsin.promql.regex.RegexException;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import dev.tocsin.promql.syntax.VariableExpr;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which metrics the expressions of a model read. */
final class Usage {
  private final Set<String> names = new HashSet<>();
  private final List<Regex> patterns = new ArrayList<>();
  private boolean any;

  private Usage() {}

  static Usage of(CheckContext context) {
    Usage usage = new Usage();
    context.expressions().stream()
        .flatMap(expression -> expression.parts().stream())
        .forEach(
            part -> {
              if (part instanceof VectorSelector selector) {
                usage.add(selector);
              }
              usage.any |= part instanceof VariableExpr;
            });
    return usage;
  }

  private void add(VectorSelector selector) {
    String metric = selector.metric();
    if (metric != null) {
      names.add(metric);
      any |= selector.hasVariableName();
      return;
    }
    List<LabelMatcher> named =
        selector.matchers().stream()
            .filter(matcher -> matcher.label().equals(LabelMatcher.METRIC_NAME))
            .toList();
    any |= named.isEmpty();
    named.forEach(this::add);
  }

  private void add(LabelMatcher matcher) {
    if (matcher.hasVariable() || !matcher.op().isPositive()) {
      any = true;
    } else if (matcher.op() == MatchOperator.EQUAL) {
      names.add(matcher.value());
    } else {
      try {
        patterns.add(Regex.of(matcher.value()));
      } catch (RegexException refused) {
        any = true;
      }
    }
  }

  /** Whether an expression may read series of this name. */
  boolean mayRead(String series) {
    return any
        || names.contains(series)
        || patterns.stream().anyMatch(pattern -> pattern.matches(series));
  }
}
