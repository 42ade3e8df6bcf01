package dev.tocsin.model.grafana;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Grafana server.
 *
 * @param version the version that it runs
 * @param dataSources the first Prometheus among them is the one that dashboards ask
 * @param removed the names of data sources that somebody else made and that are to go
 * @param plugins what is installed beyond what Grafana brings
 * @param settings what its configuration says
 * @param alerting Grafana's own alerting; empty where Prometheus and Alertmanager do that
 * @param resources true where dashboards are written as resources of the API too
 */
public record GrafanaServer(
    GrafanaVersion version,
    List<DataSource> dataSources,
    List<String> removed,
    List<Plugin> plugins,
    ServerSettings settings,
    Optional<GrafanaAlerting> alerting,
    boolean resources) {
  /** A server with nothing on it. */
  public static GrafanaServer of(GrafanaVersion version) {
    return new GrafanaServer(
        version, List.of(), List.of(), List.of(), ServerSettings.DEFAULT, Optional.empty(), false);
  }

  /**
   * @throws DefinitionException if two data sources have one name or one uid, if one is to be there
   *     and to go, or if a plugin stands twice
   */
  public GrafanaServer {
    dataSources = List.copyOf(dataSources);
    removed = List.copyOf(removed);
    plugins = List.copyOf(plugins);
    List<String> names = dataSources.stream().map(DataSource::name).toList();
    distinct(names, "data sources", "name");
    distinct(dataSources.stream().map(DataSource::uid).toList(), "data sources", "uid");
    distinct(plugins.stream().map(Plugin::id).toList(), "plugins", "id");
    removed.stream()
        .filter(names::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw DefinitionException.here(
                  "the data source `" + name + "` is to be there, and to be removed",
                  "decide for one of them");
            });
  }

  /** The same on another version. */
  public GrafanaServer version(GrafanaVersion version) {
    return new GrafanaServer(version, dataSources, removed, plugins, settings, alerting, resources);
  }

  public GrafanaServer dataSource(DataSource dataSource) {
    return new GrafanaServer(
        version, plus(dataSources, dataSource), removed, plugins, settings, alerting, resources);
  }

  /**
   * Removes a data source that was not provisioned; those that were and are not defined any more go
   * by themselves.
   */
  public GrafanaServer remove(String name) {
    Names.notBlank(name, "a data source's name");
    return new GrafanaServer(
        version, dataSources, plus(removed, name), plugins, settings, alerting, resources);
  }

  public GrafanaServer plugins(Plugin... plugins) {
    return new GrafanaServer(
        version, dataSources, removed, List.of(plugins), settings, alerting, resources);
  }

  /** What its configuration says. */
  public GrafanaServer settings(ServerSettings settings) {
    return new GrafanaServer(version, dataSources, removed, plugins, settings, alerting, resources);
  }

  /**
   * Lets Grafana evaluate the alerts and tell of them, in place of Prometheus and Alertmanager.
   *
   * @param folder the title of the folder in which the rules stand
   * @throws DefinitionException if it is blank, or the path of a folder in another
   */
  public GrafanaServer manageAlerts(String folder) {
    return new GrafanaServer(
        version,
        dataSources,
        removed,
        plugins,
        settings,
        Optional.of(new GrafanaAlerting(folder)),
        resources);
  }

  /** Caches the answers of data sources, as Grafana Enterprise can. */
  public GrafanaServer cache() {
    return settings(settings.cache());
  }

  /** Lets dashboards be shown to people who are not signed in. */
  public GrafanaServer allowPublicDashboards() {
    return settings(settings.allowPublicDashboards());
  }

  /** Lets dashboards be found by the titles of their panels. */
  public GrafanaServer searchPanelTitles() {
    return settings(settings.searchPanelTitles());
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
    return new GrafanaServer(version, dataSources, removed, plugins, settings, alerting, true);
  }

  /** The data source that dashboards ask: the first Prometheus. */
  public Optional<DataSource> prometheus() {
    return of(DataSource.Kind.PROMETHEUS).findFirst();
  }

  /** The data sources of a kind, in their order. */
  public Stream<DataSource> of(DataSource.Kind kind) {
    return dataSources.stream().filter(source -> source.kind() == kind);
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  private static void distinct(List<String> values, String things, String what) {
    values.stream()
        .filter(value -> values.indexOf(value) != values.lastIndexOf(value))
        .findFirst()
        .ifPresent(
            value -> {
              throw DefinitionException.here(
                  "two " + things + " have the " + what + " `" + value + "`", "give each its own");
            });
  }
}
