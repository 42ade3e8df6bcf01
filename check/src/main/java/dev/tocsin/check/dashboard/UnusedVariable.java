package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Span;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.variable.FilterVariable;
import dev.tocsin.model.dashboard.variable.GroupByVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A variable that nothing on the dashboard reads. */
public final class UnusedVariable implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/unused-variable",
        Level.WARNING,
        "dashboard variable that is unused",
        "A reader makes a choice and believes that the panels follow it, but they show the same as"
            + " before.",
        "Use it in the queries, as in `.where(TOPIC.matches(TOPICS))`, or take it off the"
            + " dashboard.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream()
        .flatMap(dashboard -> findings(dashboard, context));
  }

  private Stream<Diagnostic> findings(Dashboard dashboard, CheckContext context) {
    Set<String> used =
        DashboardText.of(dashboard, context).stream()
            .flatMap(DashboardText::references)
            .map(VariableReference::name)
            .collect(Collectors.toSet());
    return dashboard.variables().stream()
        .filter(variable -> !appliesToAll(variable))
        .filter(variable -> !used.contains(variable.name()))
        .filter(variable -> !dashboard.alsoRead().contains(variable.name()))
        .map(variable -> finding(dashboard, variable));
  }

  /** Grafana adds these to every query by itself. */
  private static boolean appliesToAll(Variable variable) {
    return variable instanceof FilterVariable || variable instanceof GroupByVariable;
  }

  private Diagnostic finding(Dashboard dashboard, Variable variable) {
    String name = variable.name();
    return info()
        .finding("nothing on the dashboard reads its variable `" + name + "`")
        .about(Subject.of(dashboard), dashboard.origin())
        .pointingAt(new Excerpt(name, new Span(0, name.length()), "`$" + name + "` is nowhere"));
  }
}
