package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.DashboardView;
import dev.tocsin.model.dashboard.PanelIds;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.SharedPointer;
import dev.tocsin.model.dashboard.panel.DataSourceRef;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * The classic JSON model of a dashboard.
 *
 * @param version the version of Grafana whose options are written
 */
record DashboardFields(
    GrafanaVersion version,
    PanelFields panels,
    VariableFields variables,
    AnnotationFields annotations) {
  /** The last version of the classic model: there is nothing that Grafana would migrate. */
  private static final int SCHEMA_VERSION = 42;

  private static final Settings USUAL =
      Settings.of("editable", true)
          .with("graphTooltip", SharedPointer.CROSSHAIR)
          .with("timezone", "browser");

  static DashboardFields of(GrafanaServer server) {
    DataSourceRef source = DataSourceRefs.prometheus(server);
    Fields dataSource = SettingsFields.of(source.settings());
    return new DashboardFields(
        server.version(),
        new PanelFields(source, server.version()),
        new VariableFields(dataSource, server.version()),
        new AnnotationFields(dataSource, server.version()));
  }

  Fields of(Dashboard dashboard) {
    DashboardView view = dashboard.view();
    return Fields.of("uid", dashboard.uid())
        .with("title", dashboard.title())
        .withUnlessEmpty("description", dashboard.description())
        .with("tags", dashboard.head().tags())
        .with("schemaVersion", SCHEMA_VERSION)
        .and(SettingsFields.of(USUAL.and(time(view)).and(view.settings()).in(version)))
        .with("annotations", Fields.of("list", annotations.of(dashboard.annotations())))
        .with("templating", Fields.of("list", variables.of(dashboard.variables())))
        .with("links", panels.links(dashboard.links()))
        .with("panels", panels(dashboard));
  }

  private static Settings time(DashboardView view) {
    return Settings.of("time.from", "now-" + GrafanaDuration.of(view.timeRange()))
        .with("time.to", "now")
        .with("refresh", view.refresh().isZero() ? "" : GrafanaDuration.of(view.refresh()));
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
      List<GridLayout.Place> places = GridLayout.place(title.bottom(), row.wanted(), row.perLine());
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
