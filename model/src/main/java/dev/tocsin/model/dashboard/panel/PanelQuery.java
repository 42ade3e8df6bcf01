package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.dashboard.setting.Settings;
import dev.tocsin.model.query.Query;
import java.time.Duration;

/**
 * A PromQL query of a panel.
 *
 * @param legend the name of its series
 * @param settings what else Grafana's Prometheus is told
 */
public record PanelQuery(Query query, Legend legend, Settings settings) {
  public static PanelQuery of(Query query) {
    return of(query, Legend.NONE);
  }

  public static PanelQuery of(Query query, Legend legend) {
    return new PanelQuery(query, legend, Settings.NONE);
  }

  /** Asks, and shows the answer only through what is computed of it. */
  public PanelQuery hidden() {
    return with("hide", true);
  }

  /** Shows exemplars: single events, with links to their traces. */
  public PanelQuery exemplars() {
    return with("exemplar", true);
  }

  /** The distance between two points is not shorter. */
  public PanelQuery minStep(Duration step) {
    return with("interval", GrafanaDuration.of(step));
  }

  /** Asks for the current values, whatever the panel's kind. */
  public PanelQuery instant() {
    return new PanelQuery(query, legend, settings.with("instant", true).with("range", false));
  }

  /** Asks for the values of the time range, whatever the panel's kind. */
  public PanelQuery overTime() {
    return new PanelQuery(query, legend, settings.with("instant", false).with("range", true));
  }

  /** Asks for rows with a column for each label, whatever the panel's kind. */
  public PanelQuery asRows() {
    return with("format", "table");
  }

  private PanelQuery with(String name, Object value) {
    return new PanelQuery(query, legend, settings.with(name, value));
  }
}
