package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Grafana server.
 *
 * @param version the version that it runs
 * @param dataSources the first Prometheus among them is the one that dashboards ask
 * @param plugins what is installed beyond what Grafana brings
 * @param caching true where answers of data sources are cached, as Grafana Enterprise can
 * @param publicDashboards true where a dashboard can be shown to people who are not signed in
 * @param panelTitleSearch true where dashboards can be found by the titles of their panels
 * @param resources true where dashboards are written as resources of the API too
 */
public record GrafanaServer(
    GrafanaVersion version,
    List<DataSource> dataSources,
    List<Plugin> plugins,
    boolean caching,
    boolean publicDashboards,
    boolean panelTitleSearch,
    boolean resources) {
  /** A server with nothing on it. */
  public static GrafanaServer of(GrafanaVersion version) {
    return new GrafanaServer(version, List.of(), List.of(), false, false, false, false);
  }

  /**
   * @throws DefinitionException if two data sources have one name or one uid
   */
  public GrafanaServer {
    dataSources = List.copyOf(dataSources);
    plugins = List.copyOf(plugins);
    distinct(dataSources.stream().map(DataSource::name).toList(), "name");
    distinct(dataSources.stream().map(DataSource::uid).toList(), "uid");
  }

  public GrafanaServer dataSource(DataSource dataSource) {
    List<DataSource> more = new ArrayList<>(dataSources);
    more.add(dataSource);
    return new GrafanaServer(
        version, more, plugins, caching, publicDashboards, panelTitleSearch, resources);
  }

  public GrafanaServer plugins(Plugin... plugins) {
    return new GrafanaServer(
        version,
        dataSources,
        List.of(plugins),
        caching,
        publicDashboards,
        panelTitleSearch,
        resources);
  }

  /** Caches the answers of data sources. */
  public GrafanaServer cache() {
    return new GrafanaServer(
        version, dataSources, plugins, true, publicDashboards, panelTitleSearch, resources);
  }

  /** Lets dashboards be shown to people who are not signed in. */
  public GrafanaServer allowPublicDashboards() {
    return new GrafanaServer(
        version, dataSources, plugins, caching, true, panelTitleSearch, resources);
  }

  /** Lets dashboards be found by the titles of their panels. */
  public GrafanaServer searchPanelTitles() {
    return new GrafanaServer(
        version, dataSources, plugins, caching, publicDashboards, true, resources);
  }

  /**
   * Writes dashboards as resources of Grafana's API too: for Git Sync and the operator. They can
   * have tabs.
   *
   * @throws DefinitionException if the version has none that later ones read
   */
  public GrafanaServer writeResources() {
    if (!version.atLeast(GrafanaVersion.V12_4)) {
      throw DefinitionException.here(
          "Grafana " + version + " has no resources that later versions read",
          "use GrafanaVersion.V12_4 or later, or do without resources");
    }
    return new GrafanaServer(
        version, dataSources, plugins, caching, publicDashboards, panelTitleSearch, true);
  }

  /** The data source that dashboards ask: the first Prometheus. */
  public Optional<DataSource> prometheus() {
    return dataSources.stream()
        .filter(source -> source.kind() == DataSource.Kind.PROMETHEUS)
        .findFirst();
  }

  private static void distinct(List<String> values, String what) {
    values.stream()
        .filter(value -> values.indexOf(value) != values.lastIndexOf(value))
        .findFirst()
        .ifPresent(
            value -> {
              throw DefinitionException.here(
                  "two data sources have the " + what + " `" + value + "`", "give each its own");
            });
  }
}
