package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DidYouMean;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.variable.Variable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A variable that the dashboard does not have. */
public final class UnknownVariable implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/unknown-variable",
        Level.ERROR,
        "dashboard variable that is unknown",
        "Grafana leaves what it does not know as it stands: Prometheus is asked for series whose"
            + " label is literally `$topic`, and the panel stays empty.",
        "Add the variable to the dashboard with `.variables(…)`, or write the name of one that it"
            + " has.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream()
        .flatMap(dashboard -> findings(dashboard, context));
  }

  private Stream<Diagnostic> findings(Dashboard dashboard, CheckContext context) {
    Set<String> known =
        dashboard.variables().stream()
            .map(Variable::name)
            .collect(Collectors.toCollection(TreeSet::new));
    return DashboardText.of(dashboard, context).stream()
        .filter(text -> !text.prose())
        .flatMap(
            text ->
                text.references()
                    .filter(reference -> !known.contains(reference.name()))
                    .filter(reference -> !isDollar(reference, text.text()))
                    .map(reference -> finding(text, reference, known)));
  }

  /** Behind a backslash a regular expression means the character; Grafana leaves it alone, too. */
  private static boolean isDollar(VariableReference reference, String text) {
    int start = reference.span().start();
    return start > 0 && text.charAt(start - 1) == '\\';
  }

  private Diagnostic finding(DashboardText text, VariableReference unknown, Set<String> known) {
    String label =
        DidYouMean.nearest(unknown.name(), known)
            .map(name -> "did you mean `$" + name + "`?")
            .orElse(
                known.isEmpty()
                    ? "the dashboard has no variables"
                    : "the dashboard has " + String.join(", ", known));
    return info()
        .finding("the dashboard has no variable `" + unknown.name() + "`")
        .about(text.subject(), text.origin())
        .pointingAt(new Excerpt(text.text(), unknown.span(), label));
  }
}
