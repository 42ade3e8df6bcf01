package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecompulse.monitoring.EComPulse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.generate.RealTool;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.Rule;
import dev.tocsin.model.scrape.ScrapeJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrometheusConformanceTest {
  private static final Monitoring MONITORING = new EComPulse().define();

  @TempDir Path temp;

  @Test
  void promtoolAcceptsTheConfiguration() throws IOException, InterruptedException {
    RealTool.Result result =
        RealTool.named("promtool")
            .run(
                Generated.FOLDER,
                "check",
                "config",
                "--lint=all",
                "--lint-fatal",
                Generated.PROMETHEUS.resolve("prometheus.yml").toString());

    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  @Test
  void promtoolFindsNothingInTheRules() throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("check", "rules", "--lint=all", "--lint-fatal"));
    Generated.files(Generated.PROMETHEUS.resolve("rules"), ".yml")
        .forEach(file -> arguments.add(file.toString()));

    RealTool.Result result =
        RealTool.named("promtool").run(Generated.FOLDER, arguments.toArray(String[]::new));

    assertThat(result.exitCode()).as(result.output()).isZero();
  }

  @Test
  void prometheusLoadsEveryRuleAndEveryJob() throws IOException, InterruptedException {
    RealTool prometheus = RealTool.named("prometheus");
    Path config = withQuickClockAndLoopbackTargets();
    try (RealServer server =
        RealServer.start(
            prometheus,
            temp,
            "@" + Generated.PROMETHEUS.resolve("prometheus.args"),
            "--config.file=" + config,
            "--storage.tsdb.path=" + temp.resolve("data"))) {
      JsonNode rules = server.getWhen("/api/v1/rules", PrometheusConformanceTest::allEvaluated);
      assertThat(
              Generated.each(rules.at("/data/groups"))
                  .flatMap(group -> Generated.each(group.path("rules"))))
          .allSatisfy(
              rule -> {
                assertThat(rule.path("health").asText()).as(rule.toString()).isEqualTo("ok");
                assertThat(rule.path("lastError").asText()).isEmpty();
              })
          .extracting(rule -> rule.path("name").asText())
          .containsExactlyInAnyOrderElementsOf(
              MONITORING.rules().stream()
                  .flatMap(group -> group.rules().stream())
                  .map(Rule::name)
                  .toList());

      JsonNode pools =
          server.getWhen(
              "/api/v1/scrape_pools",
              answer -> answer.at("/data/scrapePools").size() == MONITORING.scrapeJobs().size());
      assertThat(Generated.each(pools.at("/data/scrapePools")).map(JsonNode::asText))
          .containsExactlyInAnyOrderElementsOf(
              MONITORING.scrapeJobs().stream().map(ScrapeJob::name).toList());

      JsonNode flags = server.get("/api/v1/status/flags").path("data");
      assertThat(flags.path("storage.tsdb.retention.time").asText()).isEqualTo("30d");
      assertThat(flags.path("storage.tsdb.retention.size").asText()).isEqualTo("425GiB");
    }
  }

  private static boolean allEvaluated(JsonNode answer) {
    return Generated.each(answer.at("/data/groups"))
        .flatMap(group -> Generated.each(group.path("rules")))
        .noneMatch(rule -> rule.path("health").asText().equals("unknown"));
  }

  /**
   * The generated configuration, but a test neither waits for half a minute nor asks strange hosts.
   */
  private Path withQuickClockAndLoopbackTargets() throws IOException {
    ObjectNode config = (ObjectNode) Generated.yaml(Generated.PROMETHEUS.resolve("prometheus.yml"));
    ((ObjectNode) config.path("global")).put("evaluation_interval", "1s");
    config
        .findParents("static_configs")
        .forEach(job -> job.path("static_configs").forEach(PrometheusConformanceTest::toLoopback));
    config.findParents("ca_file").forEach(tls -> ((ObjectNode) tls).remove("ca_file"));
    Path rules = Files.createDirectories(temp.resolve("rules"));
    for (Path file : Generated.files(Generated.PROMETHEUS.resolve("rules"), ".yml")) {
      Files.copy(file, rules.resolve(file.getFileName()));
    }
    Path copy = temp.resolve("prometheus.yml");
    Generated.YAML.writeValue(copy.toFile(), config);
    return copy;
  }

  private static void toLoopback(JsonNode targets) {
    ArrayNode addresses = (ArrayNode) targets.path("targets");
    for (int i = 0; i < addresses.size(); i++) {
      addresses.set(i, "127.0.0.1:" + (i + 1));
    }
  }
}
