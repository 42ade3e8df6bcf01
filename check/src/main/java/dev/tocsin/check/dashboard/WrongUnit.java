package dev.tocsin.check.dashboard;

import dev.tocsin.check.context.CheckContext;
import dev.tocsin.check.context.Dimensions;
import dev.tocsin.check.context.Subject;
import dev.tocsin.check.info.CheckInfo;
import dev.tocsin.check.spi.Check;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.PanelData;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.unit.Unit;
import java.util.List;
import java.util.stream.Stream;

/** A panel that writes values in a unit which they do not have. */
public final class WrongUnit implements Check {
  @Override
  public CheckInfo info() {
    return new CheckInfo(
        "dashboard/wrong-unit",
        Level.WARNING,
        "panel whose unit contradicts its queries",
        "Grafana writes the number as it comes and only the unit behind it: milliseconds that are"
            + " called seconds are wrong by a factor of a thousand.",
        "Leave `.unit(…)` out, so that the unit follows from the queries; convert the values; or"
            + " mend the unit of the metric.");
  }

  @Override
  public Stream<Diagnostic> findings(CheckContext context) {
    return context.monitoring().dashboards().stream()
        .flatMap(
            dashboard ->
                dashboard.panels().stream()
                    .filter(QueryPanel.class::isInstance)
                    .flatMap(panel -> findings((QueryPanel<?, ?>) panel, dashboard)));
  }

  private Stream<Diagnostic> findings(QueryPanel<?, ?> panel, Dashboard dashboard) {
    PanelData data = panel.data();
    Unit wanted = data.field().unit();
    boolean overridden = data.overrides().stream().anyMatch(each -> each.field().unit() != null);
    if (wanted == null || !wanted.known() || overridden) {
      return Stream.empty();
    }
    List<Unit> units = data.queries().stream().map(query -> query.query().unit()).toList();
    boolean wrong =
        !units.isEmpty()
            && units.stream().allMatch(unit -> unit.known() && Dimensions.differ(unit, wanted));
    return wrong ? Stream.of(finding(panel, dashboard, units.get(0), wanted)) : Stream.empty();
  }

  private Diagnostic finding(
      QueryPanel<?, ?> panel, Dashboard dashboard, Unit derived, Unit wanted) {
    return info()
        .finding("the values are " + derived + ", but the panel calls them " + wanted)
        .about(Subject.of(panel, dashboard), panel.origin());
  }
}
