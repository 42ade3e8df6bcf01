package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes one table of a panel's answers: the labels, then a column for each query. */
final class TableColumns {
  /** The column that Prometheus's answer has and nobody needs: all rows are of one instant. */
  private static final String TIME = "Time";

  private TableColumns() {}

  static List<Step> steps(Table panel) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of("merge", Fields.none()));
    if (!panel.columns().isEmpty()) {
      steps.add(
          Step.of(
              "filterFieldsByName",
              Fields.of("include", Fields.of("names", columns(panel).toList()))));
    }
    steps.add(Step.of("organize", organize(panel)));
    return steps;
  }

  private static Fields organize(Table panel) {
    Fields order = Fields.none();
    Fields titles = Fields.none();
    int index = 0;
    for (String column : columns(panel).toList()) {
      order = order.with(column, index++);
    }
    for (int query = 0; query < panel.data().queries().size(); query++) {
      titles = titles.with(panel.column(query), panel.title(query));
    }
    return Fields.of("excludeByName", Fields.of(TIME, true))
        .with("indexByName", panel.columns().isEmpty() ? Fields.none() : order)
        .with("renameByName", titles);
  }

  /** The labels that are shown, then the values. */
  private static Stream<String> columns(Table panel) {
    return Stream.concat(
        panel.columns().stream().map(Label::name),
        IntStream.range(0, panel.data().queries().size()).mapToObj(panel::column));
  }
}
