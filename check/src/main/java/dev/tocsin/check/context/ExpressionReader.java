package dev.tocsin.check.context;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.LabelVariable;
import dev.tocsin.model.dashboard.Panel;
import dev.tocsin.model.dashboard.PanelQuery;
import dev.tocsin.model.dashboard.QueryPanel;
import dev.tocsin.model.dashboard.Variable;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.label.LabelFlow;
import dev.tocsin.promql.schema.MetricSchema;
import dev.tocsin.promql.syntax.CanonicalPrinter;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.type.KindFlow;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the expressions of a model back from the text that is generated of them: that is what the
 * servers see, and it gives typed and parsed expressions the same spans.
 */
final class ExpressionReader {
  private static final PromQlParser RULES = parser(Dialect.PROMETHEUS);
  private static final PromQlParser DASHBOARDS = parser(Dialect.GRAFANA);

  private final MetricSchema schema;
  private final List<Expression> expressions = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  ExpressionReader(MetricSchema schema) {
    this.schema = schema;
  }

  List<Expression> expressions() {
    return expressions;
  }

  List<Unreadable> unreadable() {
    return unreadable;
  }

  void read(Monitoring monitoring) {
    for (RuleGroup group : monitoring.rules()) {
      for (Rule rule : group.rules()) {
        read(rule, Subject.of(rule), rule.query().expr(), RULES);
      }
    }
    monitoring.dashboards().forEach(this::read);
  }

  private void read(Dashboard dashboard) {
    for (Variable variable : dashboard.variables()) {
      if (variable instanceof LabelVariable choice) {
        read(choice, Subject.of(choice), choice.series(), DASHBOARDS);
      }
    }
    for (Panel panel : dashboard.panels()) {
      if (panel instanceof QueryPanel<?> asking) {
        for (PanelQuery query : asking.data().queries()) {
          read(panel, Subject.of(panel, dashboard), query.query().expr(), DASHBOARDS);
        }
      }
    }
  }

  private void read(Defined owner, String subject, Expr expr, PromQlParser parser) {
    String text = CanonicalPrinter.print(expr);
    try {
      Expr tree = parser.parse(text);
      LabelFlow labels = LabelFlow.of(tree, schema);
      expressions.add(
          new Expression(owner, subject, text, tree, labels, KindFlow.of(tree, schema)));
    } catch (PromQlException refusal) {
      unreadable.add(new Unreadable(owner, subject, refusal));
    }
  }

  private static PromQlParser parser(Dialect dialect) {
    return PromQl.parser(ParserOptions.DEFAULT.withDialect(dialect));
  }
}
