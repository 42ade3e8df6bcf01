package dev.tocsin.generate.grafana;

import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.EveryOption;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All that the tests know to say in dashboards, in files. */
final class EmittedDashboards {
  private EmittedDashboards() {}

  /** The files below a folder, for a version of Grafana. */
  static List<Path> in(Path folder, GrafanaVersion version) throws IOException {
    return files(new GrafanaDashboardEmitter(), server(version), folder);
  }

  /** The same as resources of the API. */
  static List<Path> resourcesIn(Path folder, GrafanaVersion version) throws IOException {
    return files(new GrafanaResourceEmitter(), server(version).writeResources(), folder);
  }

  private static List<Path> files(Emitter emitter, GrafanaServer server, Path folder)
      throws IOException {
    Monitoring all =
        KitchenSink.monitoring()
            .dashboards(EveryOption.dashboards().toArray(Dashboard[]::new))
            .grafana(server);
    Emitted.by(emitter, all).writtenTo(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static GrafanaServer server(GrafanaVersion version) {
    return GrafanaServer.of(version)
        .dataSource(DataSource.prometheus("Main", "http://prometheus:9090").uid("main"));
  }
}
