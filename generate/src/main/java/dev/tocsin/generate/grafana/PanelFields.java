package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Panel;
import dev.tocsin.model.dashboard.PanelFrame;
import dev.tocsin.model.dashboard.QueryPanel;
import dev.tocsin.model.dashboard.Row;
import java.util.List;

/**
 * The panels of a dashboard.
 *
 * @param dataSource the data source that they ask
 * @param version the version of Grafana whose options are written; a panel without one is taken for
 *     an old one and migrated
 */
record PanelFields(Fields dataSource, String version) {
  /** The title of a row, and what is in it if it is collapsed. */
  static Fields row(Row row, int id, GridLayout.Place place, List<Fields> panels) {
    return Fields.of("id", id)
        .with("type", "row")
        .with("title", row.title())
        .with("gridPos", gridPos(place))
        .with("collapsed", row.collapsed())
        .with("panels", panels);
  }

  /** What a panel would like to have: what it asks for, else what is usual for its kind. */
  static GridLayout.Size size(Panel panel) {
    PanelFrame frame = panel.frame();
    GridLayout.Size usual = Visualization.of(panel).size();
    return new GridLayout.Size(
        frame.width() == 0 ? usual.width() : frame.width(),
        frame.height() == 0 ? usual.height() : frame.height());
  }

  Fields of(Panel panel, int id, GridLayout.Place place) {
    Visualization visualization = Visualization.of(panel);
    Fields fields =
        Fields.of("id", id)
            .with("type", visualization.type())
            .with("title", panel.frame().title())
            .withUnlessEmpty("description", panel.frame().description())
            .with("gridPos", gridPos(place))
            .with("datasource", dataSource)
            .with("pluginVersion", version);
    if (panel instanceof QueryPanel<?> asking) {
      fields =
          fields
              .with("targets", TargetFields.of(asking.data(), visualization, dataSource))
              .with("fieldConfig", FieldConfigFields.of(asking.data(), visualization));
    }
    return fields
        .with("options", visualization.options())
        .withUnlessEmpty("transformations", visualization.transformations());
  }

  private static Fields gridPos(GridLayout.Place place) {
    return Fields.of("x", place.x())
        .with("y", place.y())
        .with("w", place.width())
        .with("h", place.height());
  }
}
