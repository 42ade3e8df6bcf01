package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.Annotation;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.DataLink;
import dev.tocsin.model.dashboard.link.DashboardLink;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelData;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.QueryVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.Query;
import dev.tocsin.promql.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of a dashboard in which Grafana replaces variables.
 *
 * @param prose true for words to readers, in which a {@code $} may be meant as such
 */
record DashboardText(String subject, Origin origin, String text, boolean prose) {
  /** All texts of a dashboard, from top to bottom. */
  static List<DashboardText> of(Dashboard dashboard, CheckContext context) {
    List<DashboardText> texts = new ArrayList<>();
    for (Variable variable : dashboard.variables()) {
      expr(variable)
          .map(context::text)
          .map(text -> new DashboardText(Subject.of(variable), variable.origin(), text, false))
          .ifPresent(texts::add);
    }
    for (Annotation annotation : dashboard.annotations()) {
      Query query = annotation.query();
      if (query != null) {
        String expr = context.text(query.expr());
        texts.add(new DashboardText(Subject.of(annotation), annotation.origin(), expr, false));
      }
    }
    for (DashboardLink link : dashboard.links()) {
      link.settings()
          .texts()
          .map(text -> new DashboardText(Subject.of(dashboard), dashboard.origin(), text, true))
          .forEach(texts::add);
    }
    for (Row row : dashboard.rows()) {
      String repeated = row.repeatedFor().isEmpty() ? "" : "$" + row.repeatedFor();
      texts.add(
          new DashboardText(
              "row \"" + row.title() + "\" of " + Subject.of(dashboard),
              row.origin(),
              row.title() + " " + repeated,
              false));
      row.panels().forEach(panel -> texts.addAll(of(panel, Subject.of(panel, dashboard), context)));
    }
    return texts;
  }

  /** What a variable asks Prometheus. */
  private static Optional<Expr> expr(Variable variable) {
    if (variable instanceof LabelVariable choice) {
      return Optional.of(choice.series());
    }
    return variable instanceof QueryVariable asking
        ? Optional.ofNullable(asking.query()).map(Query::expr)
        : Optional.empty();
  }

  private static List<DashboardText> of(Panel panel, String subject, CheckContext context) {
    Stream<String> queries = Stream.empty();
    Stream<String> names =
        Stream.concat(
            Stream.of(panel.frame().title()),
            panel.frame().repeat().variables().stream().map(name -> "$" + name));
    Stream<String> words =
        Stream.of(
                Stream.of(panel.frame().description()),
                panel.frame().links().stream().map(DataLink::url),
                panel.options().texts())
            .flatMap(each -> each);
    if (panel instanceof QueryPanel<?, ?> asking) {
      PanelData data = asking.data();
      queries = data.queries().stream().map(each -> context.text(each.query().expr()));
      names =
          Stream.of(
                  names,
                  data.queries().stream().map(each -> each.legend().toString()),
                  data.overrides().stream()
                      .map(override -> override.field().displayName())
                      .filter(name -> !name.isEmpty()))
              .flatMap(each -> each);
      words = Stream.concat(words, others(data));
    }
    return Stream.concat(
            Stream.concat(queries, names)
                .map(each -> new DashboardText(subject, panel.origin(), each, false)),
            words.map(each -> new DashboardText(subject, panel.origin(), each, true)))
        .toList();
  }

  /** What Grafana replaces variables in, beside PromQL and names. */
  private static Stream<String> others(PanelData data) {
    return Stream.of(
            data.foreign().stream().flatMap(query -> query.settings().texts()),
            data.foreign().stream().map(query -> query.source().uid()),
            data.request().texts(),
            data.transformations().stream().flatMap(step -> step.options().texts()),
            data.field().links().stream().map(DataLink::url))
        .flatMap(each -> each);
  }

  /**
   * The variables of the dashboard that it reads; a group that a regular expression names is none,
   * though {@code label_replace} reads it like one.
   */
  Stream<VariableReference> references() {
    return VariableReference.in(text)
        .filter(reference -> !reference.isBuiltIn())
        .filter(reference -> !text.contains("<" + reference.name() + ">"));
  }
}
