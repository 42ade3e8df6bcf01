package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.GrafanaUnits;
import dev.tocsin.model.dashboard.link.DashboardLink;
import dev.tocsin.model.dashboard.panel.Canvas;
import dev.tocsin.model.dashboard.panel.DataSourceRef;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.LibraryPanel;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelData;
import dev.tocsin.model.dashboard.panel.PanelFrame;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.Repeat;
import dev.tocsin.model.dashboard.panel.Text;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/**
 * The panels of a dashboard.
 *
 * @param dataSource the Prometheus that they ask
 * @param version the version of Grafana whose options are written
 */
record PanelFields(DataSourceRef dataSource, GrafanaVersion version) {
  /** The title of a row, and what is in it if it is collapsed. */
  static Fields row(Row row, int id, GridLayout.Place place, List<Fields> panels) {
    return Fields.of("id", id)
        .with("type", "row")
        .with("title", row.title())
        .with("gridPos", gridPos(place))
        .with("collapsed", row.collapsed())
        .withUnlessEmpty("repeat", row.repeatedFor())
        .with("panels", panels);
  }

  /** A panel of the version without {@code pluginVersion} is taken for an old one and migrated. */
  Fields of(Panel panel, int id, GridLayout.Place place) {
    PanelFrame frame = panel.frame();
    Fields placed =
        Fields.of("id", id)
            .with("type", panel.kind().id())
            .with("title", frame.title())
            .with("gridPos", gridPos(place))
            .and(repeat(frame.repeat()));
    if (panel instanceof LibraryPanel library) {
      return placed.with(
          "libraryPanel", Fields.of("name", library.name()).with("uid", library.uid()));
    }
    Fields fields =
        placed
            .withUnlessEmpty("description", frame.description())
            .withUnlessEmpty("links", FieldConfigFields.links(frame.links()))
            .with("transparent", frame.transparent() ? true : null)
            .with("datasource", SettingsFields.of(source(panel).settings()))
            .with("pluginVersion", version + ".0");
    if (panel instanceof QueryPanel<?, ?> asking && asks(asking)) {
      fields =
          fields
              .with("targets", targets(asking).stream().map(Target::classic).toList())
              .and(request(asking.data()))
              .with("fieldConfig", new FieldConfigFields(version).of(asking))
              .withUnlessEmpty(
                  "transformations", Step.of(asking, version).stream().map(Step::classic).toList());
    }
    return fields.with("options", SettingsFields.of(options(panel)));
  }

  /** Words ask nothing before Grafana 13. */
  private boolean asks(QueryPanel<?, ?> panel) {
    if (panel instanceof Text) {
      return version.atLeast(GrafanaVersion.V13_0) && !panel.data().isEmpty();
    }
    return true;
  }

  /** The options of a panel: what is usual for its kind, and what was said. */
  Settings options(Panel panel) {
    Settings options = panel.kind().options().in(version).and(panel.options().in(version));
    // Its values count; what is measured stands on its axis.
    if (panel instanceof Heatmap heatmap && options.get("yAxis.unit").isEmpty()) {
      options = options.with("yAxis.unit", GrafanaUnits.id(heatmap.data().unit()));
    }
    // Grafana 11 would add it, 12 has another way to move.
    if (panel instanceof Canvas && !version.atLeast(GrafanaVersion.V12_4)) {
      options = options.with("infinitePan", false);
    }
    return options;
  }

  List<Fields> links(List<DashboardLink> links) {
    return links.stream().map(link -> SettingsFields.of(link.settings().in(version))).toList();
  }

  List<Target> targets(QueryPanel<?, ?> panel) {
    return Target.of(panel, prometheus(panel.data()));
  }

  /** What holds for all queries of a panel. */
  Fields request(PanelData data) {
    return SettingsFields.of(data.request().without("datasource").in(version));
  }

  private DataSourceRef source(Panel panel) {
    if (!(panel instanceof QueryPanel<?, ?> asking)) {
      return dataSource;
    }
    List<DataSourceRef> sources = targets(asking).stream().map(Target::source).distinct().toList();
    return switch (sources.size()) {
      case 0 -> dataSource;
      case 1 -> sources.get(0);
      default -> DataSourceRef.MIXED;
    };
  }

  /** What the panel's PromQL asks. */
  private DataSourceRef prometheus(PanelData data) {
    return data.source().orElse(dataSource);
  }

  private static Fields repeat(Repeat repeat) {
    if (repeat.variables().isEmpty()) {
      return Fields.none();
    }
    Fields fields =
        Fields.of("repeat", repeat.variables().iterator().next())
            .with("repeatDirection", repeat.direction().id());
    return repeat.direction() == Repeat.Direction.HORIZONTAL
        ? fields.with("maxPerRow", repeat.perLine())
        : fields;
  }

  private static Fields gridPos(GridLayout.Place place) {
    return Fields.of("x", place.x())
        .with("y", place.y())
        .with("w", place.width())
        .with("h", place.height());
  }
}
