package dev.tocsin.model.dashboard.panel;

import dev.tocsin.model.dashboard.setting.Settings;

/**
 * A query of another kind of data source than Prometheus; no check reads it.
 *
 * @param source what is asked
 * @param settings as the data source's plugin reads them
 */
public record ForeignQuery(DataSourceRef source, Settings settings) {
  /**
   * A query of log lines.
   *
   * @param logQl in Loki's language
   */
  public static ForeignQuery loki(DataSourceRef source, String logQl) {
    return new ForeignQuery(source, Settings.of("expr", logQl).with("queryType", "range"));
  }

  /**
   * A query of traces.
   *
   * @param traceQl in Tempo's language
   */
  public static ForeignQuery tempo(DataSourceRef source, String traceQl) {
    return new ForeignQuery(source, Settings.of("query", traceQl).with("queryType", "traceql"));
  }

  /** The traces of a service that Jaeger keeps. */
  public static ForeignQuery jaeger(DataSourceRef source, String service) {
    return new ForeignQuery(source, Settings.of("queryType", "search").with("service", service));
  }

  /**
   * What another panel of the dashboard was answered.
   *
   * @param panel the other panel's id: give that panel one by {@link FrameStyle#id}
   */
  public static ForeignQuery ofPanel(int panel) {
    return new ForeignQuery(DataSourceRef.DASHBOARD, Settings.of("panelId", panel));
  }

  /** Anything else. */
  public static ForeignQuery of(DataSourceRef source, Settings settings) {
    return new ForeignQuery(source, settings);
  }
}
