package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Cycles;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.promql.syntax.CanonicalPrinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Variables whose choices depend on each other. */
public final class VariableCycle implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/variable-cycle",
        Level.ERROR,
        "dashboard variables that depend on each other in a circle",
        "Grafana loads a variable when those that it reads are loaded: in a circle each waits for"
            + " the other, and the panels stay empty.",
        "Let the choices of one of them depend on no other variable.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Dashboard dashboard) {
    Map<String, List<String>> needs = new LinkedHashMap<>();
    Map<String, LabelVariable> variables = new LinkedHashMap<>();
    dashboard.variables().stream()
        .filter(LabelVariable.class::isInstance)
        .map(LabelVariable.class::cast)
        .forEach(
            variable -> {
              variables.put(variable.name(), variable);
              needs.put(variable.name(), read(variable));
            });
    return Cycles.of(needs).stream()
        .flatMap(
            circle ->
                Stream.ofNullable(variables.get(circle.get(0)))
                    .map(variable -> finding(variable, circle)));
  }

  private static List<String> read(LabelVariable variable) {
    return VariableReference.in(CanonicalPrinter.print(variable.series()))
        .map(VariableReference::name)
        .toList();
  }

  private Diagnostic finding(LabelVariable first, List<String> circle) {
    Diagnostic finding =
        circle.size() == 1
            ? info()
                .finding("the choices of `" + first.name() + "` depend on what is chosen of it")
                .because("After the first choice, there is nothing else to choose.")
                .at(Level.WARNING)
            : info()
                .finding("`" + String.join("` reads `", circle) + "` reads `" + first.name() + "`");
    return finding.about(Subject.of(first), first.origin());
  }
}
