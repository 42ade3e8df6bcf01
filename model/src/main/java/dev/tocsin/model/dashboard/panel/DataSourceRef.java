package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.grafana.DataSource;

/**
 * How a dashboard names a data source.
 *
 * @param kind the id of its plugin, such as {@code loki}
 * @param uid its uid
 */
public record DataSourceRef(String kind, String uid) {
  /** What other panels of the dashboard were answered. */
  public static final DataSourceRef DASHBOARD = new DataSourceRef("datasource", "-- Dashboard --");

  /** Each query names its own. */
  public static final DataSourceRef MIXED = new DataSourceRef("datasource", "-- Mixed --");

  public static DataSourceRef of(DataSource source) {
    return new DataSourceRef(source.kind().id(), source.uid());
  }

  /** The one that a reader chose. */
  public static DataSourceRef chosenBy(Variable variable, String kind) {
    return new DataSourceRef(kind, "${" + variable.name() + "}");
  }

  /** As Grafana's JSON has it. */
  public Settings settings() {
    return Settings.of("type", kind).with("uid", uid);
  }
}
