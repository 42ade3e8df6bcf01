package dev.tocsin.generate.grafana;

import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.EveryOption;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
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
    Emitted.by(new GrafanaDashboardEmitter(), monitoring(version)).writtenTo(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Monitoring monitoring(GrafanaVersion version) {
    Monitoring all =
        KitchenSink.monitoring().dashboards(EveryOption.dashboards().toArray(Dashboard[]::new));
    return all.grafana(all.grafana().version(version));
  }
}
