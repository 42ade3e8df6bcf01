package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Folder;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Grafana finds the dashboards: one provider for each folder, as a provider knows one folder
 * only.
 */
public final class GrafanaDashboardProviderEmitter implements Emitter {
  /** The folder that {@code monitoring/grafana/} becomes on the server. */
  private static final String ON_SERVER = "/etc/grafana/";

  /** How often Grafana looks for changed files. */
  private static final int UPDATE_SECONDS = 30;

  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    if (monitoring.dashboards().isEmpty()) {
      return Stream.empty();
    }
    DashboardFolders folders = DashboardFolders.of(monitoring.dashboards());
    Fields config =
        Fields.of("apiVersion", 1)
            .with(
                "providers",
                folders.folders().stream()
                    .map(folder -> provider(monitoring, folders, folder))
                    .toList());
    return Stream.of(
        new Artifact(
            "monitoring/grafana/provisioning/dashboards/" + monitoring.name() + ".yml",
            Yaml.write(monitoring, config)));
  }

  private static Fields provider(
      Monitoring monitoring, DashboardFolders folders, Optional<Folder> folder) {
    return Fields.of("name", monitoring.name() + "-" + DashboardFolders.id(folder))
        .with("type", "file")
        .with("folder", folder.map(Folder::title).map(Provisioned::literal).orElse(null))
        .with("folderUid", folder.map(Folder::uid).orElse(null))
        // A dashboard that is no longer generated goes from the server too.
        .with("disableDeletion", false)
        // What is changed in the browser would be lost at the next start: it is refused instead.
        .with("allowUiUpdates", false)
        .with("updateIntervalSeconds", UPDATE_SECONDS)
        .with(
            "options",
            Fields.of("path", ON_SERVER + folders.path(folder))
                // Grafana refuses a folder's name beside it.
                .with("foldersFromFilesStructure", false));
  }
}
