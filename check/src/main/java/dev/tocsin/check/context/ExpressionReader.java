package dev.tocsin.check.context;

import dev.tocsin.diagnostic.WrittenText;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Annotation;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.OtherVariable;
import dev.tocsin.model.dashboard.variable.QueryVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.unit.Unit;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads the expressions of a model back from the text that is generated of them: that is what the
 * servers see, and it gives typed and parsed expressions the same spans.
 */
final class ExpressionReader {
  private static final PromQlParser RULES = parser(Dialect.PROMETHEUS);
  private static final PromQlParser DASHBOARDS = parser(Dialect.GRAFANA);

  private final MetricSchema schema;
  private final WrittenTexts texts;

  /**
   * @param texts where expressions stand in files
   */
  ExpressionReader(MetricSchema schema, WrittenTexts texts) {
    this.schema = schema;
    this.texts = texts;
  }

  /** Everything that is asked in a model. */
  List<Asked> read(Monitoring monitoring) {
    List<Question> questions = new ArrayList<>();
    for (RuleGroup group : monitoring.rules()) {
      for (Rule rule : group.rules()) {
        questions.add(new Question(rule, Subject.of(rule), rule.query(), RULES));
      }
    }
    for (Dashboard dashboard : monitoring.dashboards()) {
      collect(dashboard, questions);
    }
    return questions.parallelStream().map(this::read).toList();
  }

  private static void collect(Dashboard dashboard, List<Question> questions) {
    for (Variable variable : dashboard.variables()) {
      if (variable instanceof LabelVariable choice) {
        questions.add(
            new Question(choice, Subject.of(choice), Unit.NONE, choice.series(), DASHBOARDS));
      } else if (variable instanceof QueryVariable asking) {
        Query query = asking.query();
        if (query != null) {
          questions.add(new Question(asking, Subject.of(asking), query, DASHBOARDS));
        }
      } else if (variable instanceof OtherVariable other) {
        for (Query query : other.queries()) {
          questions.add(
              new Question(other, Subject.of(other), Unit.NONE, query.expr(), DASHBOARDS));
        }
      }
    }
    for (Annotation annotation : dashboard.annotations()) {
      Query query = annotation.query();
      if (query != null) {
        questions.add(new Question(annotation, Subject.of(annotation), query, DASHBOARDS));
      }
    }
    for (Panel panel : dashboard.panels()) {
      if (panel instanceof QueryPanel<?, ?> asking) {
        String subject = Subject.of(panel, dashboard);
        for (PanelQuery query : asking.data().queries()) {
          questions.add(new Question(panel, subject, query.query(), DASHBOARDS));
        }
      }
    }
  }

  /** An expression of the model, and who asks it. */
  private record Question(
      Defined owner, String subject, Unit unit, Expr expr, PromQlParser parser) {
    Question(Defined owner, String subject, Query query, PromQlParser parser) {
      this(owner, subject, query.unit(), query.expr(), parser);
    }
  }

  private Asked read(Question question) {
    WrittenText written = texts.of(question.expr());
    if (written != null) {
      return expression(question, written, written.text(), question.expr());
    }
    String text = CanonicalPrinter.print(question.expr());
    try {
      return expression(question, null, text, question.parser().parse(text));
    } catch (PromQlException refusal) {
      return new Unreadable(question.owner(), question.subject(), refusal);
    }
  }

  private Expression expression(
      Question question, @Nullable WrittenText written, String text, Expr tree) {
    return new Expression(
        question.owner(),
        question.subject(),
        written,
        question.unit(),
        text,
        tree,
        Parts.of(tree),
        LabelFlow.of(tree, schema),
        KindFlow.of(tree, schema));
  }

  private static PromQlParser parser(Dialect dialect) {
    return PromQl.parser(ParserOptions.DEFAULT.withDialect(dialect));
  }
}
