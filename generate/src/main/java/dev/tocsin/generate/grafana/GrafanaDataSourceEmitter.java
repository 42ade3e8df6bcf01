package dev.tocsin.generate.grafana;

import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.format.Fields;
import dev.tocsin.generate.format.Yaml;
import dev.tocsin.generate.tree.Artifact;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.setting.GrafanaDuration;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data sources that Grafana creates when it starts. */
public final class GrafanaDataSourceEmitter implements Emitter {
  @Override
  public Stream<Artifact> emit(Monitoring monitoring) {
    List<DataSource> sources = monitoring.grafana().dataSources();
    if (sources.isEmpty()) {
      return Stream.empty();
    }
    Fields config =
        Fields.of("apiVersion", 1)
            .with(
                "datasources",
                sources.stream().map(source -> dataSource(monitoring, source)).toList());
    return Stream.of(
        new Artifact(
            "monitoring/grafana/provisioning/datasources/" + monitoring.name() + ".yml",
            Yaml.write(monitoring, config)));
  }

  private static Fields dataSource(Monitoring monitoring, DataSource source) {
    boolean isDefault = monitoring.grafana().prometheus().filter(source::equals).isPresent();
    return Fields.of("name", Provisioned.literal(source.name()))
        .with("uid", source.uid())
        .with("type", source.kind().id())
        .with("access", "proxy")
        .with("url", Provisioned.literal(source.url()))
        .with("isDefault", isDefault)
        .with("editable", false)
        .withUnlessEmpty("jsonData", settings(monitoring, source.kind()));
  }

  private static Fields settings(Monitoring monitoring, DataSource.Kind kind) {
    return switch (kind) {
      case PROMETHEUS ->
          Fields.of("httpMethod", "POST")
              .with("prometheusType", "Prometheus")
              // Without it $__rate_interval is computed for scrapes each 15 s, whatever is true.
              .with("timeInterval", GrafanaDuration.of(monitoring.prometheus().scrapeInterval()))
              .with("alertmanagerUid", alertmanagerUid(monitoring.grafana()));
      case ALERTMANAGER ->
          Fields.of("implementation", "prometheus").with("handleGrafanaManagedAlerts", false);
      case JAEGER -> Fields.none();
    };
  }

  private static @Nullable String alertmanagerUid(GrafanaServer server) {
    return server.dataSources().stream()
        .filter(source -> source.kind() == DataSource.Kind.ALERTMANAGER)
        .map(DataSource::uid)
        .findFirst()
        .orElse(null);
  }
}
