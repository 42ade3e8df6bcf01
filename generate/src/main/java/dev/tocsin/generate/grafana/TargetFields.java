package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.Legend;
import dev.tocsin.model.dashboard.PanelData;
import dev.tocsin.model.dashboard.PanelQuery;
import java.util.ArrayList;
import java.util.List;

/** The queries of a panel. */
final class TargetFields {
  private TargetFields() {}

  static List<Fields> of(PanelData data, Visualization visualization, Fields dataSource) {
    List<Fields> targets = new ArrayList<>();
    for (PanelQuery query : data.queries()) {
      targets.add(
          Fields.of("refId", refId(targets.size()))
              .with("datasource", dataSource)
              .with("expr", query.query().expr().toString())
              .with("editorMode", "code")
              .with("legendFormat", legend(query.legend(), visualization))
              .with("instant", visualization.instant())
              .with("range", !visualization.instant())
              .with("format", visualization.format()));
    }
    return targets;
  }

  /** A to Z, then AA and so on, as Grafana counts. */
  static String refId(int index) {
    String last = Character.toString('A' + index % 26);
    return index < 26 ? last : refId(index / 26 - 1) + last;
  }

  private static String legend(Legend legend, Visualization visualization) {
    if (!legend.parts().isEmpty()) {
      return legend.toString();
    }
    return visualization.format().equals(Visualization.HEATMAP) ? "{{le}}" : "__auto";
  }
}
