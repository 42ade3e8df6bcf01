package dev.tocsin.model.grafana;

/**
 * What a Grafana server's configuration says.
 *
 * @param caching true where answers of data sources are cached, as Grafana Enterprise can
 * @param publicDashboards true where a dashboard can be shown to people who are not signed in
 * @param panelTitleSearch true where dashboards can be found by the titles of their panels
 */
public record ServerSettings(boolean caching, boolean publicDashboards, boolean panelTitleSearch) {
  /** Grafana's own defaults, but no public dashboards. */
  public static final ServerSettings DEFAULT = new ServerSettings(false, false, false);

  /** Caches the answers of data sources, as Grafana Enterprise can. */
  public ServerSettings cache() {
    return new ServerSettings(true, publicDashboards, panelTitleSearch);
  }

  /** Lets dashboards be shown to people who are not signed in. */
  public ServerSettings allowPublicDashboards() {
    return new ServerSettings(caching, true, panelTitleSearch);
  }

  /** Lets dashboards be found by the titles of their panels. */
  public ServerSettings searchPanelTitles() {
    return new ServerSettings(caching, publicDashboards, true);
  }
}
