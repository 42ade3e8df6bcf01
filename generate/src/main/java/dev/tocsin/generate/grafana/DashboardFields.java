package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.PanelIds;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.grafana.GrafanaServer;
import java.util.ArrayList;
import java.util.List;

/**
 * The classic JSON model of a dashboard.
 *
 * @param panels how the panels of this server are written
 */
record DashboardFields(PanelFields panels, VariableFields variables) {
  /** The last version of the classic model: there is nothing that Grafana would migrate. */
  private static final int SCHEMA_VERSION = 42;

  /** What Grafana adds by itself to each dashboard. */
  private static final Fields ANNOTATIONS =
      Fields.of("builtIn", 1)
          .with("datasource", Fields.of("type", "grafana").with("uid", "-- Grafana --"))
          .with("enable", true)
          .with("hide", true)
          .with("iconColor", "rgba(0, 211, 255, 1)")
          .with("name", "Annotations & Alerts")
          .with("type", "dashboard");

  static DashboardFields of(GrafanaServer server) {
    Fields dataSource = DataSourceRefs.prometheus(server);
    return new DashboardFields(
        new PanelFields(dataSource, server.version()), new VariableFields(dataSource));
  }

  Fields of(Dashboard dashboard) {
    return Fields.of("uid", dashboard.uid())
        .with("title", dashboard.title())
        .withUnlessEmpty("description", dashboard.description())
        .with("tags", dashboard.tags())
        .with("editable", true)
        .with("graphTooltip", 1)
        .with("schemaVersion", SCHEMA_VERSION)
        .with("time", time(dashboard))
        .with("timezone", "browser")
        .with(
            "refresh", dashboard.refresh().isZero() ? "" : GrafanaDuration.of(dashboard.refresh()))
        .with("annotations", Fields.of("list", List.of(ANNOTATIONS)))
        .with("templating", Fields.of("list", variables.of(dashboard.variables())))
        .with("links", List.of())
        .with("panels", panels(dashboard));
  }

  private static Fields time(Dashboard dashboard) {
    return Fields.of("from", "now-" + GrafanaDuration.of(dashboard.timeRange())).with("to", "now");
  }

  /** The panels of an open row follow it; those of a collapsed row are inside and take no place. */
  private List<Fields> panels(Dashboard dashboard) {
    PanelIds ids = PanelIds.of(dashboard);
    List<Fields> all = new ArrayList<>();
    int y = 0;
    for (int number = 0; number < dashboard.rows().size(); number++) {
      Row row = dashboard.rows().get(number);
      GridLayout.Place title =
          new GridLayout.Place(0, y, GridLayout.COLUMNS, GridLayout.ROW_HEIGHT);
      List<GridLayout.Place> places =
          GridLayout.place(title.bottom(), row.panels().stream().map(PanelFields::wanted).toList());
      List<Fields> content = content(number, row, places, ids);
      all.add(PanelFields.row(row, ids.row(number), title, row.collapsed() ? content : List.of()));
      y = title.bottom();
      if (!row.collapsed() && !places.isEmpty()) {
        all.addAll(content);
        y = places.stream().mapToInt(GridLayout.Place::bottom).max().orElse(y);
      }
    }
    return all;
  }

  private List<Fields> content(int number, Row row, List<GridLayout.Place> places, PanelIds ids) {
    List<Fields> content = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      content.add(panels.of(row.panels().get(i), ids.panel(number, i), places.get(i)));
    }
    return content;
  }
}
