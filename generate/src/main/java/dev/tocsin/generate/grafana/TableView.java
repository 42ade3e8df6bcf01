package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.PanelData;
import dev.tocsin.model.dashboard.Table;
import dev.tocsin.model.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The current series as rows: labels, then a column for each query. */
final class TableView {
  /** The column that Prometheus's answer has and nobody needs: all rows are of one instant. */
  private static final String TIME = "Time";

  private TableView() {}

  static Visualization of(Table panel) {
    Fields custom =
        Fields.of("align", "auto")
            .with("cellOptions", Fields.of("type", "auto"))
            .with("inspect", false)
            .with("filterable", true);
    Fields options =
        Fields.of("showHeader", true)
            .with("cellHeight", "sm")
            .with("frameIndex", 0)
            .with("sortBy", sortBy(panel));
    return new Visualization(
        "table",
        new GridLayout.Size(12, 8),
        true,
        Visualization.TABLE,
        Visualization.BY_THRESHOLD,
        (data, query) -> Fields.of("id", "byName").with("options", title(data, query)),
        custom,
        options,
        transformations(panel));
  }

  private static List<Fields> sortBy(Table panel) {
    return panel.descending() && !panel.data().queries().isEmpty()
        ? List.of(Fields.of("displayName", title(panel.data(), 0)).with("desc", true))
        : List.of();
  }

  private static List<Fields> transformations(Table panel) {
    List<Fields> transformations = new ArrayList<>();
    transformations.add(transformation("merge", Fields.none()));
    if (!panel.columns().isEmpty()) {
      transformations.add(
          transformation(
              "filterFieldsByName",
              Fields.of("include", Fields.of("names", columns(panel).toList()))));
    }
    transformations.add(transformation("organize", organize(panel)));
    return transformations;
  }

  private static Fields organize(Table panel) {
    Fields order = Fields.none();
    Fields titles = Fields.none();
    int index = 0;
    for (String column : columns(panel).toList()) {
      order = order.with(column, index++);
    }
    for (int query = 0; query < panel.data().queries().size(); query++) {
      titles = titles.with(column(panel.data(), query), title(panel.data(), query));
    }
    return Fields.of("excludeByName", Fields.of(TIME, true))
        .with("indexByName", panel.columns().isEmpty() ? Fields.none() : order)
        .with("renameByName", titles);
  }

  /** The labels that are shown, then the values. */
  private static Stream<String> columns(Table panel) {
    return Stream.concat(
        panel.columns().stream().map(Label::name),
        IntStream.range(0, panel.data().queries().size())
            .mapToObj(query -> column(panel.data(), query)));
  }

  /** What Grafana calls the column of a query's values. */
  private static String column(PanelData data, int query) {
    return data.queries().size() == 1 ? "Value" : "Value #" + TargetFields.refId(query);
  }

  /** What it is called instead: the query's legend. */
  private static String title(PanelData data, int query) {
    String legend = data.queries().get(query).legend().toString();
    return legend.isEmpty() ? column(data, query) : legend;
  }

  private static Fields transformation(String id, Fields options) {
    return Fields.of("id", id).with("options", options);
  }
}
