package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Expression;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.IdentityHashMap;
import java.util.stream.Stream;

/** A matcher in a dashboard's expression that reads a variable. */
record VariableMatcher(
    Expression expression,
    LabelMatcher matcher,
    VariableReference reference,
    LabelVariable variable) {
  /** All of them, in panels and in the choices of other variables. */
  static Stream<VariableMatcher> of(CheckContext context) {
    IdentityHashMap<LabelVariable, Expression> choices = new IdentityHashMap<>();
    for (Expression expression : context.expressions()) {
      if (expression.owner() instanceof LabelVariable variable) {
        choices.put(variable, expression);
      }
    }
    return Stream.concat(
        context.monitoring().dashboards().stream()
            .flatMap(
                dashboard ->
                    dashboard.variables().stream()
                        .flatMap(variable -> Stream.ofNullable(choices.get(variable)))
                        .flatMap(choice -> in(choice, dashboard))),
        PanelExpression.of(context).flatMap(query -> in(query.expression(), query.dashboard())));
  }

  private static Stream<VariableMatcher> in(Expression expression, Dashboard dashboard) {
    return expression
        .parts(VectorSelector.class)
        .flatMap(selector -> selector.matchers().stream())
        .filter(LabelMatcher::hasVariable)
        .flatMap(
            matcher ->
                VariableReference.in(matcher.value())
                    .flatMap(
                        reference ->
                            named(reference.name(), dashboard)
                                .map(
                                    variable ->
                                        new VariableMatcher(
                                            expression, matcher, reference, variable))));
  }

  private static Stream<LabelVariable> named(String name, Dashboard dashboard) {
    return dashboard.variables().stream()
        .filter(LabelVariable.class::isInstance)
        .map(LabelVariable.class::cast)
        .filter(variable -> variable.name().equals(name))
        .limit(1);
  }

  /** Whether the variable can stand for several values here. */
  boolean isMany() {
    boolean one =
        expression.owner() instanceof Panel panel
            && panel.frame().repeat().variables().contains(variable.name());
    return !one && (variable.many() || variable.all());
  }

  /** Whether the value is the variable and nothing else. */
  boolean isWhole() {
    return reference.span().end() - reference.span().start() == matcher.value().length();
  }

  /** The finding, told of this matcher. */
  Diagnostic underline(Diagnostic finding, String label) {
    return expression.underline(finding, matcher.span(), label);
  }
}
