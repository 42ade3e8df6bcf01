package dev.tocsin.generate.grafana.provisioning;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.GrafanaServer;
import java.util.stream.Stream;

/**
 * The data sources that Grafana creates when it starts. Those of an earlier file that are not here
 * any more go: {@code prune} concerns only what was provisioned.
 */
public final class GrafanaDataSourceEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    GrafanaServer server = monitoring.grafana();
    if (server.dataSources().isEmpty() && server.removed().isEmpty()) {
      return Stream.empty();
    }
    DataSourceFields fields = new DataSourceFields(monitoring);
    Fields config =
        Fields.of("apiVersion", 1)
            .with("prune", true)
            .withUnlessEmpty(
                "deleteDatasources",
                server.removed().stream()
                    .map(name -> Fields.of("name", Provisioned.literal(name)).with("orgId", 1))
                    .toList())
            .withUnlessEmpty("datasources", server.dataSources().stream().map(fields::of).toList());
    return Stream.of(
        new Artifact(
            "monitoring/grafana/provisioning/datasources/" + monitoring.name() + ".yml",
            Yaml.write(monitoring, config)));
  }
}
