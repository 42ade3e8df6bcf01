package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.variable.SwitchVariable;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.stream.Stream;

/** An option that the targeted Grafana does not have yet. */
public final class LaterOption implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/later-option",
        Level.WARNING,
        "option that the targeted Grafana lacks",
        "It is left out, and a switch becomes a list: the page that people see is not the one that"
            + " was written.",
        "Do without it, or name the version that runs: `GrafanaServer.of(GrafanaVersion.…)`.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    GrafanaVersion version = context.monitoring().grafana().version();
    return context.monitoring().dashboards().stream()
        .flatMap(
            dashboard -> Stream.concat(options(dashboard, version), switches(dashboard, version)));
  }

  private Stream<Diagnostic> options(Dashboard dashboard, GrafanaVersion version) {
    return DashboardOption.of(dashboard)
        .flatMap(
            option ->
                option.settings().missingIn(version).entrySet().stream()
                    .map(
                        missing ->
                            finding("`" + missing.getKey() + "`", missing.getValue(), version)
                                .about(option.subject(), option.origin())));
  }

  private Stream<Diagnostic> switches(Dashboard dashboard, GrafanaVersion version) {
    return dashboard.variables().stream()
        .filter(SwitchVariable.class::isInstance)
        .filter(variable -> !version.atLeast(GrafanaVersion.V12_4))
        .map(
            variable ->
                finding("variables that switch", GrafanaVersion.V12_4, version)
                    .about(Subject.of(variable), variable.origin()));
  }

  private Diagnostic finding(String what, GrafanaVersion since, GrafanaVersion version) {
    return info().finding("Grafana has " + what + " since " + since + ", and this is " + version);
  }
}
