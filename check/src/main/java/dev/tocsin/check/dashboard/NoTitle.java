package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.Text;
import java.util.stream.Stream;

/** A panel of which nobody can say its name. */
public final class NoTitle implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "dashboard/no-title",
            Level.INFO,
            "panel without a title",
            "Nobody can say which panel they mean, and links and alerts can't name it.",
            "Say in a few words what it shows: `TimeSeries.titled(\"Waiting messages\")`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Dashboard dashboard) {
    return dashboard.panels().stream()
        .filter(panel -> panel instanceof QueryPanel && !(panel instanceof Text))
        .filter(panel -> panel.frame().title().isBlank())
        .map(panel -> finding(panel, dashboard));
  }

  private Diagnostic finding(Panel panel, Dashboard dashboard) {
    return info()
        .finding("the panel has no title")
        .about(Subject.of(panel, dashboard), panel.origin());
  }
}
