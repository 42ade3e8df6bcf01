package dev.tocsin.check.scrape;

import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Parts;
import dev.tocsin.promql.syntax.AggregateExpr;
import dev.tocsin.promql.syntax.Grouping;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which labels of which series expressions are sure to ask for. */
final class LabelUses {
  private final Map<String, Map<String, Expression>> bySeries = new HashMap<>();

  static LabelUses of(List<Expression> expressions) {
    LabelUses uses = new LabelUses();
    expressions.forEach(uses::read);
    return uses;
  }

  /** The first expression that asks for a label of a series; null if none does. */
  @Nullable Expression of(String series, String label) {
    return bySeries.getOrDefault(series, Map.of()).get(label);
  }

  private void read(Expression expression) {
    expression.parts(VectorSelector.class).forEach(selector -> read(selector, expression));
    expression.parts(AggregateExpr.class).forEach(group -> read(group, expression));
  }

  private void read(VectorSelector selector, Expression expression) {
    String series = selector.metric();
    if (series != null) {
      for (LabelMatcher matcher : selector.matchers()) {
        if (!matcher.value().isEmpty()) {
          add(series, matcher.label(), expression);
        }
      }
      if (series.endsWith("_bucket")) {
        add(series, "le", expression);
      }
    }
  }

  /** Of an aggregation of several series nobody knows which of them has the label. */
  private void read(AggregateExpr group, Expression expression) {
    Set<String> series =
        Parts.of(group.expr()).stream()
            .filter(VectorSelector.class::isInstance)
            .flatMap(selector -> Stream.ofNullable(((VectorSelector) selector).metric()))
            .collect(Collectors.toSet());
    if (series.size() == 1 && group.grouping().mode() == Grouping.Mode.BY) {
      String only = series.iterator().next();
      group.grouping().labels().forEach(label -> add(only, label, expression));
    }
  }

  private void add(String series, String label, Expression expression) {
    bySeries.computeIfAbsent(series, first -> new HashMap<>()).putIfAbsent(label, expression);
  }
}
