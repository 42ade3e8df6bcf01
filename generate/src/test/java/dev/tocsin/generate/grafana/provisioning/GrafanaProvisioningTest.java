package dev.tocsin.generate.grafana.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenDashboard;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.emitter.Emitter;
import dev.tocsin.generate.grafana.GrafanaDashboardEmitter;
import dev.tocsin.model.Monitoring;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrafanaProvisioningTest {
  private static final String PROVISIONING = "monitoring/grafana/provisioning/";
  private static final Monitoring SINK = KitchenSink.monitoring();

  @Test
  void dataSourcesWithTheFirstPrometheusAsDefault() throws IOException {
    JsonNode sources =
        Emitted.by(new GrafanaDataSourceEmitter(), SINK)
            .yaml(PROVISIONING + "datasources/kitchen-sink.yml")
            .path("datasources");

    assertThat(sources)
        .extracting(source -> source.path("uid").textValue())
        .containsExactly("alertmanager", "main", "second", "jaeger");
    assertThat(sources)
        .extracting(source -> source.path("isDefault").booleanValue())
        .containsExactly(false, true, false, false);
    assertThat(sources.at("/0/jsonData/implementation").textValue()).isEqualTo("prometheus");
    assertThat(sources.at("/1/jsonData/timeInterval").textValue()).isEqualTo("15s");
  }

  @Test
  void dollarsAreNoVariablesOfTheEnvironment() throws IOException {
    assertThat(
            Emitted.by(new GrafanaDataSourceEmitter(), SINK)
                .yaml(PROVISIONING + "datasources/kitchen-sink.yml")
                .at("/datasources/1/name")
                .textValue())
        .isEqualTo("Prometheus $$1");
    assertThat(providers(SINK).at("/0/folder").textValue()).isEqualTo("Kitchen $$1");
  }

  @Test
  void aProviderForEachFolderWhoseFilesNoOtherSees() throws IOException {
    JsonNode providers = providers(SINK);

    assertThat(providers)
        .extracting(provider -> provider.at("/options/path").textValue())
        .containsExactly(
            "/etc/grafana/dashboards/kitchen-folder", "/etc/grafana/dashboards/general");
    assertThat(providers.at("/0/folderUid").textValue()).isEqualTo("kitchen-folder");
    assertThat(providers.path(1).has("folder")).isFalse();
    assertThat(providers.at("/0/options/foldersFromFilesStructure").booleanValue()).isFalse();
    assertThat(providers.at("/0/allowUiUpdates").booleanValue()).isFalse();
    assertThat(providers.at("/0/disableDeletion").booleanValue()).isFalse();
    assertThat(providers.at("/0/updateIntervalSeconds").intValue()).isEqualTo(30);
  }

  @Test
  void aSingleFolderNeedsNoFolderOfItsOwn() throws IOException {
    JsonNode providers = providers(Monitoring.named("m").dashboards(KitchenDashboard.DASHBOARD));

    assertThat(providers.size()).isOne();
    assertThat(providers.at("/0/options/path").textValue()).isEqualTo("/etc/grafana/dashboards");
  }

  private static JsonNode providers(Monitoring monitoring) throws IOException {
    return Emitted.by(new GrafanaDashboardProviderEmitter(), monitoring)
        .yaml(PROVISIONING + "dashboards/" + monitoring.name() + ".yml")
        .path("providers");
  }

  @Test
  void theServersSettings() {
    assertThat(Emitted.by(new GrafanaIniEmitter(), SINK).text("monitoring/grafana/grafana.ini"))
        .contains("[caching]\nenabled = true\n")
        .contains("[public_dashboards]\nenabled = true\n")
        .contains("[feature_toggles]\npanelTitleSearch = true\n")
        .contains("preinstall = grafana-polystat-panel@2.1.14,grafana-clock-panel@3.0.0-beta.1");
  }

  @Test
  void settingsThatAreNotWantedAreOff() {
    Monitoring monitoring = Monitoring.named("m").dashboards(KitchenDashboard.PLAIN);

    assertThat(
            Emitted.by(new GrafanaIniEmitter(), monitoring).text("monitoring/grafana/grafana.ini"))
        .contains("[caching]\nenabled = false\n", "[public_dashboards]\nenabled = false\n")
        .doesNotContain("feature_toggles", "plugins");
  }

  @Test
  void thePluginsAsTheCommandLineTakesThem() {
    assertThat(
            Emitted.by(new GrafanaPluginListEmitter(), SINK)
                .text("monitoring/grafana/plugins/plugins.txt")
                .lines()
                .filter(line -> !line.startsWith("#")))
        .containsExactly("grafana-polystat-panel 2.1.14", "grafana-clock-panel 3.0.0-beta.1+build");
  }

  @Test
  void aMonitoringWithoutGrafanaHasNoneOfItsFiles() {
    List<Emitter> emitters =
        List.of(
            new GrafanaDashboardEmitter(),
            new GrafanaDashboardProviderEmitter(),
            new GrafanaDataSourceEmitter(),
            new GrafanaIniEmitter(),
            new GrafanaPluginListEmitter());

    assertThat(emitters).flatMap(emitter -> emitter.emit(Monitoring.named("m")).toList()).isEmpty();
  }
}
