package dev.tocsin.generate.grafana;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Json;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import java.util.stream.Stream;

/**
 * The dashboards as resources of Grafana's API, for Git Sync, the operator and {@code gcli}; only
 * where the server asks for them.
 */
public final class GrafanaResourceEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    if (!monitoring.grafana().resources()) {
      return Stream.empty();
    }
    ResourceFields fields = ResourceFields.of(monitoring.grafana());
    return monitoring.dashboards().parallelStream()
        .map(
            dashboard ->
                new Artifact(
                    "monitoring/grafana/resources/" + dashboard.uid() + ".json",
                    Json.write(fields.of(dashboard))))
        // What flattens streams would take one dashboard after the other.
        .toList()
        .stream();
  }
}
