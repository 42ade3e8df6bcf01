package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Annotation;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.DashboardView;
import dev.tocsin.model.dashboard.Folder;
import dev.tocsin.model.dashboard.PanelIds;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.DataSourceRef;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.query.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dashboard as a resource of Grafana's API: {@code dashboard.grafana.app/v2}, in Grafana 12 still
 * {@code v2beta1}.
 */
record ResourceFields(
    GrafanaVersion version,
    DataSourceRef source,
    ResourcePanels panels,
    ResourceVariables variables) {
  private static final DataSourceRef GRAFANA = new DataSourceRef("grafana", "-- Grafana --");

  private static final List<String> CURSOR_SYNC = List.of("Off", "Crosshair", "Tooltip");

  /** What of an annotation is the data source's own. */
  private static final List<String> LEGACY =
      List.of("tagKeys", "textFormat", "titleFormat", "useValueForTime");

  static ResourceFields of(GrafanaServer server) {
    DataSourceRef source = DataSourceRefs.prometheus(server);
    GrafanaVersion version = server.version();
    return new ResourceFields(
        version,
        source,
        new ResourcePanels(new PanelFields(source, version), version),
        new ResourceVariables(source, version));
  }

  Fields of(Dashboard dashboard) {
    Folder folder = dashboard.folder();
    Fields metadata = Fields.of("name", dashboard.uid());
    if (folder != null) {
      metadata = metadata.with("annotations", Fields.of("grafana.app/folder", folder.uid()));
    }
    String api = version.atLeast(GrafanaVersion.V13_0) ? "v2" : "v2beta1";
    return Fields.of("apiVersion", "dashboard.grafana.app/" + api)
        .with("kind", "Dashboard")
        .with("metadata", metadata)
        .with("spec", spec(dashboard));
  }

  private Fields spec(Dashboard dashboard) {
    PanelIds ids = PanelIds.of(dashboard);
    Settings view = dashboard.view().settings().in(version);
    return Fields.of("title", dashboard.title())
        .withUnlessEmpty("description", dashboard.description())
        .with("tags", dashboard.head().tags())
        .with("editable", view.get("editable").orElse(true))
        .with("liveNow", view.get("liveNow").orElse(false))
        .with("preload", view.get("preload").orElse(false))
        .with("cursorSync", CURSOR_SYNC.get((Integer) view.get("graphTooltip").orElse(1)))
        .with("timeSettings", time(dashboard.view(), view))
        .with("links", panels.classic().links(dashboard.links()))
        .with("annotations", dashboard.annotations().stream().map(this::annotation).toList())
        .with("variables", variables.of(dashboard.variables()))
        .with("elements", elements(dashboard, ids))
        .with("layout", new ResourceLayout(dashboard, ids).layout());
  }

  private Fields elements(Dashboard dashboard, PanelIds ids) {
    Map<String, Fields> elements = new LinkedHashMap<>();
    for (int number = 0; number < dashboard.rows().size(); number++) {
      Row row = dashboard.rows().get(number);
      for (int i = 0; i < row.panels().size(); i++) {
        int id = ids.panel(number, i);
        elements.put(ResourceLayout.element(id), panels.of(row.panels().get(i), id));
      }
    }
    return Fields.of(elements);
  }

  private static Fields time(DashboardView view, Settings settings) {
    String refresh = view.refresh().isZero() ? "" : GrafanaDuration.of(view.refresh());
    Fields fields =
        Fields.of("timezone", settings.get("timezone").orElse("browser"))
            .with(
                "from",
                settings.get("time.from").orElse("now-" + GrafanaDuration.of(view.timeRange())))
            .with("to", settings.get("time.to").orElse("now"))
            .with("autoRefresh", refresh)
            .with(
                "autoRefreshIntervals",
                settings.get("timepicker.refresh_intervals").orElse(List.of()))
            .with("hideTimepicker", settings.get("timepicker.hidden").orElse(false))
            .with("fiscalYearStartMonth", settings.get("fiscalYearStartMonth").orElse(0))
            .with("weekStart", settings.get("weekStart").orElse(null))
            .with("nowDelay", settings.get("timepicker.nowDelay").orElse(null));
    Object ranges = settings.under("timepicker").tree().get("quick_ranges");
    return ranges == null ? fields : fields.with("quickRanges", SettingsFields.value(ranges));
  }

  private Fields annotation(Annotation annotation) {
    Settings settings = annotation.settings().in(version);
    Query query = annotation.query();
    Settings legacy = Settings.NONE;
    Settings rest = settings.without("target");
    for (String name : LEGACY) {
      Object value = settings.get(name).orElse(null);
      legacy = value == null ? legacy : legacy.with(name, value);
      rest = rest.without(name);
    }
    Settings asked = settings.under("target");
    Settings spec = query == null ? asked : asked.with("expr", query.expr().toString());
    return Fields.of("kind", "AnnotationQuery")
        .with(
            "spec",
            Fields.of("name", annotation.name())
                .with(
                    "query",
                    ResourcePanels.query(query == null ? GRAFANA : source, SettingsFields.of(spec)))
                .and(SettingsFields.of(rest))
                .withUnlessEmpty("legacyOptions", SettingsFields.of(legacy)));
  }
}
