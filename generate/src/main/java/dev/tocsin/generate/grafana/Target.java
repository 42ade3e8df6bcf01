package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.panel.DataSourceRef;
import dev.tocsin.model.dashboard.panel.ForeignQuery;
import dev.tocsin.model.dashboard.panel.Legend;
import dev.tocsin.model.dashboard.panel.PanelKind.Answer;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.RefId;
import dev.tocsin.model.dashboard.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * A query of a panel.
 *
 * @param refId the letter by which the panel tells it from others
 * @param source what is asked
 * @param hidden whether the answer is shown only through what is computed of it
 * @param spec what the data source reads
 */
record Target(String refId, DataSourceRef source, boolean hidden, Fields spec) {
  /**
   * All queries, those of Prometheus first.
   *
   * @param prometheus what those ask
   */
  static List<Target> of(QueryPanel<?, ?> panel, DataSourceRef prometheus) {
    List<Target> targets = new ArrayList<>();
    for (PanelQuery query : panel.data().queries()) {
      Settings settings = query.settings().without("hide");
      targets.add(
          new Target(
              RefId.of(targets.size()),
              prometheus,
              query.settings().get("hide").isPresent(),
              Fields.of("expr", query.query().expr().toString())
                  .with("editorMode", "code")
                  .with("legendFormat", legend(query.legend(), panel.answer()))
                  .and(request(panel.answer()))
                  .and(SettingsFields.of(settings))));
    }
    for (ForeignQuery query : panel.data().foreign()) {
      targets.add(
          new Target(
              RefId.of(targets.size()),
              query.source(),
              false,
              SettingsFields.of(query.settings())));
    }
    return targets;
  }

  /** As the classic model has it. */
  Fields classic() {
    return Fields.of("refId", refId)
        .with("datasource", SettingsFields.of(source.settings()))
        .with("hide", hidden ? true : null)
        .and(spec);
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
