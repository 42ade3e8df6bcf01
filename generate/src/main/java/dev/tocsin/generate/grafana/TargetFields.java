package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.panel.ForeignQuery;
import dev.tocsin.model.dashboard.panel.Legend;
import dev.tocsin.model.dashboard.panel.PanelKind.Answer;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.RefId;
import java.util.ArrayList;
import java.util.List;

/** The queries of a panel. */
final class TargetFields {
  private TargetFields() {}

  /**
   * All queries, those of Prometheus first.
   *
   * @param dataSource what those ask
   */
  static List<Fields> of(QueryPanel<?, ?> panel, Fields dataSource) {
    List<Fields> targets = new ArrayList<>();
    for (PanelQuery query : panel.data().queries()) {
      targets.add(
          head(targets.size(), dataSource)
              .with("expr", query.query().expr().toString())
              .with("editorMode", "code")
              .with("legendFormat", legend(query.legend(), panel.answer()))
              .and(request(panel.answer()))
              .and(SettingsFields.of(query.settings())));
    }
    for (ForeignQuery query : panel.data().foreign()) {
      targets.add(
          head(targets.size(), SettingsFields.of(query.source().settings()))
              .and(SettingsFields.of(query.settings())));
    }
    return targets;
  }

  private static Fields head(int index, Fields dataSource) {
    return Fields.of("refId", RefId.of(index)).with("datasource", dataSource);
  }

  private static Fields request(Answer answer) {
    boolean instant = answer == Answer.CURRENT || answer == Answer.ROWS;
    return Fields.of("instant", instant)
        .with("range", !instant)
        .with(
            "format",
            switch (answer) {
              case HISTORY, CURRENT -> "time_series";
              case ROWS -> "table";
              case BUCKETS -> "heatmap";
            });
  }

  private static String legend(Legend legend, Answer answer) {
    if (!legend.parts().isEmpty()) {
      return legend.toString();
    }
    return answer == Answer.BUCKETS ? "{{le}}" : "__auto";
  }
}
