package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.check.context.Subject;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.definition.Defined;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A query of a panel, and what is known of its expression. */
record PanelExpression(
    Dashboard dashboard, QueryPanel<?, ?> panel, PanelQuery query, Expression expression) {
  /** The queries of all panels; a panel of which one can't be read is passed over. */
  static Stream<PanelExpression> of(CheckContext context) {
    IdentityHashMap<Defined, List<Expression>> byPanel = new IdentityHashMap<>();
    for (Expression expression : context.expressions()) {
      if (expression.owner() instanceof Panel) {
        byPanel.computeIfAbsent(expression.owner(), panel -> new ArrayList<>()).add(expression);
      }
    }
    return context.monitoring().dashboards().stream()
        .flatMap(
            dashboard ->
                dashboard.panels().stream()
                    .filter(QueryPanel.class::isInstance)
                    .flatMap(
                        panel ->
                            of(
                                (QueryPanel<?, ?>) panel,
                                dashboard,
                                byPanel.getOrDefault(panel, List.of()))));
  }

  /** A panel that stands on several dashboards has the expressions of each, one after the other. */
  private static Stream<PanelExpression> of(
      QueryPanel<?, ?> panel, Dashboard dashboard, List<Expression> expressions) {
    List<PanelQuery> queries = panel.data().queries();
    List<Expression> here =
        expressions.size() == queries.size()
            ? expressions
            : among(expressions, Subject.of(panel, dashboard));
    boolean all = !here.isEmpty() && !queries.isEmpty() && here.size() % queries.size() == 0;
    return !all
        ? Stream.empty()
        : IntStream.range(0, queries.size())
            .mapToObj(i -> new PanelExpression(dashboard, panel, queries.get(i), here.get(i)));
  }

  private static List<Expression> among(List<Expression> expressions, String subject) {
    return expressions.stream().filter(each -> each.subject().equals(subject)).toList();
  }
}
