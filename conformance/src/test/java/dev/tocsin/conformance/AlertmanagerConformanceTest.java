package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecompulse.monitoring.EComPulse;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.RealTool;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.rule.Alert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertmanagerConformanceTest {
  private static final Monitoring MONITORING = new EComPulse().define();
  private static final Path CONFIG = Generated.ALERTMANAGER.resolve("alertmanager.yml");

  @TempDir Path temp;

  @Test
  void amtoolAcceptsTheConfiguration() throws IOException, InterruptedException {
    RealTool.Result result =
        RealTool.named("amtool").run(Generated.FOLDER, "check-config", CONFIG.toString());

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.output()).contains("SUCCESS");
  }

  @ParameterizedTest
  @CsvSource({
    "HighErrorRate, 'slack-critical,slack-platform'",
    "KafkaConsumerLag, slack-data",
    "SparkJobFailure, 'slack-critical,slack-data'",
    "HighCPUUsage, slack-infrastructure",
    "HighMemoryUsage, slack-infrastructure",
    "DiskSpaceLow, 'slack-critical,slack-infrastructure'",
  })
  void eachAlertGoesWhereTheDefinitionsSay(String name, String receiver)
      throws IOException, InterruptedException {
    Alert alert =
        MONITORING.alerts().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    List<String> arguments =
        new ArrayList<>(
            List.of("config", "routes", "test", "--config.file=" + CONFIG, "alertname=" + name));
    alert.labels().forEach((label, value) -> arguments.add(label + "=" + value));

    RealTool.Result result =
        RealTool.named("amtool").run(Generated.FOLDER, arguments.toArray(String[]::new));

    assertThat(result.out().strip()).isEqualTo(receiver);
  }

  @Test
  void alertmanagerStartsOnTheConfigurationAndHasTheRoutingTree()
      throws IOException, InterruptedException {
    RealTool alertmanager = RealTool.named("alertmanager");
    try (RealServer server =
        RealServer.start(
            alertmanager,
            temp,
            "--config.file=" + CONFIG,
            "--storage.path=" + temp.resolve("data"),
            "--cluster.listen-address=")) {
      JsonNode loaded =
          Generated.YAML.readTree(server.get("/api/v2/status").at("/config/original").asText());

      assertThat(loaded.path("route").path("receiver").asText())
          .isEqualTo(MONITORING.routing().orElseThrow().receiver().name());
      assertThat(loaded.path("route").path("routes"))
          .hasSameSizeAs(MONITORING.routing().orElseThrow().routes());
      assertThat(
              Generated.each(server.get("/api/v2/receivers"))
                  .map(each -> each.path("name").asText()))
          .containsExactlyInAnyOrderElementsOf(
              MONITORING.routing().orElseThrow().receivers().stream().map(Receiver::name).toList());
      assertThat(Files.readString(temp.resolve("server.log"))).doesNotContain("level=ERROR");
    }
  }
}
