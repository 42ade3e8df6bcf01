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

/** A panel that does not say how to read it. */
public final class NoDescription implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
            "dashboard/no-description",
            Level.INFO,
            "panel without a description",
            "Whoever looks at it for the first time, at night, has to guess what it shows and what"
                + " is normal.",
            "Say what it shows and how to read it: `.description(…)`.")
        .asStyle();
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream().flatMap(this::findings);
  }

  private Stream<Diagnostic> findings(Dashboard dashboard) {
    return dashboard.panels().stream()
        .filter(panel -> panel instanceof QueryPanel && !(panel instanceof Text))
        .filter(panel -> panel.frame().description().isBlank())
        .map(panel -> finding(panel, dashboard));
  }

  private Diagnostic finding(Panel panel, Dashboard dashboard) {
    return info()
        .finding("the panel has no description")
        .about(Subject.of(panel, dashboard), panel.origin());
  }
}
