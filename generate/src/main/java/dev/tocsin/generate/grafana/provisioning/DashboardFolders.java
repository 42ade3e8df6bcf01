package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Folder;
import java.util.List;
import java.util.Optional;

/**
 * Where dashboards stand on the disk. Grafana puts all files below a path into one folder, so
 * dashboards of several folders need paths of which none is below another; those of a single folder
 * stand in {@code dashboards/} itself.
 *
 * @param folders the folders in the order of their first dashboard; empty is Grafana's root
 */
public record DashboardFolders(List<Optional<Folder>> folders) {
  /** Grafana's own name of its root, which no other folder can have as uid. */
  private static final String ROOT = "general";

  public static DashboardFolders of(List<Dashboard> dashboards) {
    return new DashboardFolders(
        dashboards.stream().map(DashboardFolders::folder).distinct().toList());
  }

  /** The path of a dashboard's file, below the folder of Grafana's configuration. */
  public String path(Dashboard dashboard) {
    return path(folder(dashboard)) + "/" + dashboard.file() + ".json";
  }

  /** The path of all dashboards of a folder. */
  String path(Optional<Folder> folder) {
    return folders.size() == 1 ? "dashboards" : "dashboards/" + id(folder);
  }

  /** What tells a folder from others. */
  static String id(Optional<Folder> folder) {
    return folder.map(Folder::uid).orElse(ROOT);
  }

  private static Optional<Folder> folder(Dashboard dashboard) {
    return Optional.ofNullable(dashboard.folder());
  }
}
