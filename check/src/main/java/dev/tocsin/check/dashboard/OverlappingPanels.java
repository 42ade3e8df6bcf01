package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelPlace;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two panels of a row whose positions overlap. */
public final class OverlappingPanels implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/overlapping-panels",
        Level.ERROR,
        "two panels at one position",
        "Grafana moves one of them down when it opens the dashboard, and everything below it:"
            + " the page that people see is not the one that was written.",
        "Move one of them, or leave out `.position(…)`: panels without a position find their"
            + " place.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream()
        .flatMap(dashboard -> dashboard.rows().stream().flatMap(row -> findings(row, dashboard)));
  }

  private Stream<Diagnostic> findings(Row row, Dashboard dashboard) {
    List<PanelPlace> places = row.wanted();
    return IntStream.range(0, places.size())
        .boxed()
        .flatMap(
            again ->
                IntStream.range(0, again)
                    .filter(first -> places.get(first).overlaps(places.get(again)))
                    .limit(1)
                    .mapToObj(first -> finding(row, first, again, dashboard)));
  }

  private Diagnostic finding(Row row, int first, int again, Dashboard dashboard) {
    Panel panel = row.panels().get(again);
    Panel below = row.panels().get(first);
    return info()
        .finding("it lies on panel \"" + below.frame().title() + "\"")
        .about(Subject.of(panel, dashboard), panel.origin());
  }
}
