package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.PanelIds;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.Repeat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the panels of a dashboard stand, as a resource says it: tabs, rows, and grids in rows. */
record ResourceLayout(Dashboard dashboard, PanelIds ids) {
  /** By what the layout means a panel. */
  static String element(int id) {
    return "panel-" + id;
  }

  Fields layout() {
    Map<String, List<Fields>> tabs = new LinkedHashMap<>();
    for (int number = 0; number < dashboard.rows().size(); number++) {
      Row row = dashboard.rows().get(number);
      tabs.computeIfAbsent(row.tab(), title -> new ArrayList<>()).add(row(number, row));
    }
    if (tabs.isEmpty() || tabs.keySet().equals(Set.of(""))) {
      return rows(tabs.getOrDefault("", List.of()));
    }
    List<Fields> all = new ArrayList<>();
    tabs.forEach(
        (title, rows) ->
            all.add(kind("TabsLayoutTab", Fields.of("title", title).with("layout", rows(rows)))));
    return kind("TabsLayout", Fields.of("tabs", all));
  }

  private static Fields rows(List<Fields> rows) {
    return kind("RowsLayout", Fields.of("rows", rows));
  }

  private Fields row(int number, Row row) {
    Fields spec =
        Fields.of("title", row.title())
            .with("collapse", row.collapsed())
            .with("layout", row.perLine() > 0 ? autoGrid(number, row) : grid(number, row));
    return kind(
        "RowsLayoutRow",
        row.repeatedFor().isEmpty()
            ? spec
            : spec.with("repeat", Fields.of("mode", "variable").with("value", row.repeatedFor())));
  }

  private Fields grid(int number, Row row) {
    List<GridLayout.Place> places = GridLayout.place(0, row.wanted(), 0);
    List<Fields> items = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      GridLayout.Place place = places.get(i);
      items.add(
          kind(
              "GridLayoutItem",
              Fields.of("x", place.x())
                  .with("y", place.y())
                  .with("width", place.width())
                  .with("height", place.height())
                  .with("element", reference(number, i))
                  .withUnlessEmpty("repeat", repeat(row.panels().get(i).frame().repeat(), true))));
    }
    return kind("GridLayout", Fields.of("items", items));
  }

  private Fields autoGrid(int number, Row row) {
    List<Fields> items = new ArrayList<>();
    for (int i = 0; i < row.panels().size(); i++) {
      items.add(
          kind(
              "AutoGridLayoutItem",
              Fields.of("element", reference(number, i))
                  .withUnlessEmpty("repeat", repeat(row.panels().get(i).frame().repeat(), false))));
    }
    return kind(
        "AutoGridLayout",
        Fields.of("maxColumnCount", row.perLine())
            .with("columnWidthMode", "standard")
            .with("rowHeightMode", "standard")
            .with("items", items));
  }

  private Fields reference(int row, int panel) {
    return Fields.of("kind", "ElementReference").with("name", element(ids.panel(row, panel)));
  }

  /**
   * For which variable a panel is repeated.
   *
   * @param placed whether the layout lets the panels follow each other in either direction
   */
  private static Fields repeat(Repeat repeat, boolean placed) {
    if (repeat.variables().isEmpty()) {
      return Fields.none();
    }
    Fields fields =
        Fields.of("mode", "variable").with("value", repeat.variables().iterator().next());
    return placed
        ? fields
            .with("direction", repeat.direction().id())
            .with("maxPerRow", repeat.perLine() == 0 ? null : repeat.perLine())
        : fields;
  }

  private static Fields kind(String kind, Fields spec) {
    return Fields.of("kind", kind).with("spec", spec);
  }
}
