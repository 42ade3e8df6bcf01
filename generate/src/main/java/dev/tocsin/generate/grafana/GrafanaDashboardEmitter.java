package dev.tocsin.generate.grafana;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Json;
import dev.tocsin.generate.grafana.provisioning.DashboardFolders;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import java.util.stream.Stream;

/** The dashboards, in the classic JSON model that Grafana reads from files. */
public final class GrafanaDashboardEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    DashboardFolders folders = DashboardFolders.of(monitoring.dashboards());
    DashboardFields fields = DashboardFields.of(monitoring.grafana());
    return monitoring.dashboards().parallelStream()
        .map(
            dashboard ->
                new Artifact(
                    "monitoring/grafana/" + folders.path(dashboard),
                    Json.write(fields.of(dashboard))))
        // What flattens streams would take one dashboard after the other.
        .toList()
        .stream();
  }
}
