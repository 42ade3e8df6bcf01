package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Header;
import dev.tocsin.generate.format.Templates;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.Plugin;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the Grafana server, for the versions of {@link GrafanaServer#version()}. */
public final class GrafanaIniEmitter implements Emitter {
  /**
   * What the template reads.
   *
   * @param preinstall the plugins that Grafana installs when it starts; empty for none
   */
  public record View(
      boolean caching, boolean publicDashboards, boolean panelTitleSearch, String preinstall) {}

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    GrafanaServer server = monitoring.grafana();
    if (server.dataSources().isEmpty() && monitoring.dashboards().isEmpty()) {
      return Stream.empty();
    }
    View view =
        new View(
            server.settings().caching(),
            server.settings().publicDashboards(),
            server.settings().panelTitleSearch(),
            server.plugins().stream()
                .map(GrafanaIniEmitter::pinned)
                .collect(Collectors.joining(",")));
    return Stream.of(
        new Artifact(
            "monitoring/grafana/grafana.ini",
            Templates.fill("grafana/grafana.ini.ftl", Header.of(monitoring), view)));
  }

  private static String pinned(Plugin plugin) {
    return plugin.id() + "@" + plugin.version();
  }
}
