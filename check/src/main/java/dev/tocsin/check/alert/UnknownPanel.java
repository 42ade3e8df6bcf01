package dev.tocsin.check.alert;

import dev.tocsin.check.alert.DashboardLink.PanelLink;
import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.PanelIds;
import dev.tocsin.model.rule.Alert;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A link of an alert to a panel that its dashboard does not have. */
public final class UnknownPanel implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "alert/unknown-panel",
        Level.WARNING,
        "link to a panel that the dashboard does not have",
        "Whoever is woken at night follows the link, and Grafana says that it has no such panel.",
        "Open the panel in Grafana and copy its link, or link to the whole dashboard. `.id(…)`"
            + " keeps a panel's id when its title changes.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    Map<String, Set<Integer>> panels = new HashMap<>();
    for (Dashboard dashboard : context.monitoring().dashboards()) {
      panels
          .computeIfAbsent(dashboard.uid(), uid -> new HashSet<>())
          .addAll(PanelIds.of(dashboard).ofPanels());
    }
    return panels.isEmpty()
        ? Stream.empty()
        : context.monitoring().alerts().stream().flatMap(alert -> findings(alert, panels));
  }

  private Stream<Diagnostic> findings(Alert alert, Map<String, Set<Integer>> panels) {
    return DashboardLink.of(alert)
        .flatMap(
            link ->
                Stream.ofNullable(link.panel())
                    .filter(panel -> !known(link, panel, panels))
                    .map(panel -> finding(alert, link, panel)));
  }

  /** Of a dashboard that is not defined nothing is known. */
  private static boolean known(
      DashboardLink link, PanelLink panel, Map<String, Set<Integer>> panels) {
    Set<Integer> ids = panels.get(link.uid());
    return ids == null || ids.contains(panel.id());
  }

  private Diagnostic finding(Alert alert, DashboardLink link, PanelLink panel) {
    return info()
        .finding("annotation `" + link.annotation() + "` links to a panel that is not there")
        .about(Subject.of(alert), alert.origin())
        .pointingAt(
            new Excerpt(
                link.text(), panel.span(), "dashboard `" + link.uid() + "` has no such panel"));
  }
}
