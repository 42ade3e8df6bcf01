package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Duplicate;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Panel;
import java.util.List;
import java.util.stream.Stream;

/** Two panels of a dashboard with one id. */
public final class DuplicatePanelId implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/duplicate-panel-id",
        Level.WARNING,
        "two panels of a dashboard with one id",
        "Grafana gives the second one another id each time that it opens the dashboard: a link to"
            + " it leads to the first.",
        "Give each its own, or none: then it follows from the title.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Dashboard dashboard) {
    List<Panel> numbered =
        dashboard.panels().stream().filter(panel -> panel.frame().id() > 0).toList();
    return Duplicate.among(numbered, panel -> panel.frame().id())
        .map(
            pair ->
                pair.tell(
                    info().finding("two panels have the id " + pair.again().frame().id()),
                    panel -> Subject.of(panel, dashboard)));
  }
}
