package dev.tocsin.generate.grafana;

import dev.tocsin.generate.format.Fields;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.Table;
import dev.tocsin.model.dashboard.transformation.Transformation;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.util.List;

/**
 * A transformation of what a panel was answered.
 *
 * @param id Grafana's name of it
 * @param filter which answers it changes; empty for all
 */
record Step(String id, Fields filter, Fields options) {
  /** What was said, else what makes one table of a table's answers. */
  static List<Step> of(QueryPanel<?, ?> panel, GrafanaVersion version) {
    List<Transformation> said = panel.data().transformations();
    if (said.isEmpty() && panel instanceof Table table && !table.data().queries().isEmpty()) {
      return TableColumns.steps(table);
    }
    return said.stream()
        .filter(step -> step.options().isEmpty() || !step.options().in(version).isEmpty())
        .map(
            step ->
                new Step(
                    step.id(),
                    SettingsFields.of(step.filter()),
                    SettingsFields.of(step.options().in(version))))
        .toList();
  }

  static Step of(String id, Fields options) {
    return new Step(id, Fields.none(), options);
  }

  /** As the classic model has it. */
  Fields classic() {
    return Fields.of("id", id).withUnlessEmpty("filter", filter).with("options", options);
  }
}
