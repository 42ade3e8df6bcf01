package dev.tocsin.reader.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.reader.Read;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What prometheus.yml says, and what is wrong with one. */
class PrometheusReaderTest {
  @Test
  void everythingThatScrapingNeeds() {
    ServerFile file =
        Read.of(
                """
                global:
                  scrape_interval: 15s
                  external_labels: {cluster: eu}
                rule_files: [rules/*.yml]
                alerting:
                  alertmanagers:
                  - static_configs: [{targets: ['am:9093']}]
                storage: {tsdb: {retention: {time: 30d}}}
                scrape_configs:
                - job_name: shop
                  scrape_interval: 1m
                  scrape_timeout: 20s
                  honor_labels: true
                  scheme: https
                  metrics_path: /m
                  static_configs: [{targets: [localhost], labels: {env: prod}}]
                  kubernetes_sd_configs: [{role: pod, namespaces: {names: [shop]}}]
                  consul_sd_configs: [{}]
                  relabel_configs:
                  - {source_labels: [a, b], regex: (.+), target_label: c, action: Replace}
                  - {action: hashmod, modulus: 8, target_label: shard, source_labels: [a]}
                """,
                PrometheusReader::read)
            .only();

    assertThat(file.server().scrapeInterval()).isEqualTo(Duration.ofSeconds(15));
    assertThat(file.server().evaluationInterval()).isEqualTo(Duration.ofMinutes(1));
    assertThat(file.server().externalLabels()).isEqualTo(Map.of("cluster", "eu"));
    assertThat(file.server().alertmanagers().addresses()).containsExactly("am:9093");
    assertThat(file.server().storage().retention()).isEqualTo(Duration.ofDays(30));
    assertThat(file.ruleFiles()).containsExactly("rules/*.yml");
    ScrapeJob job = file.jobs().get(0);
    assertThat(job.timeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(job.endpoint().https()).isTrue();
    assertThat(job.targetLabelsWin()).isTrue();
    assertThat(job.discoveries())
        .containsExactly(
            new StaticTargets(List.of("localhost"), Map.of("env", "prod")),
            KubernetesDiscovery.of(KubernetesDiscovery.Role.POD).in("shop"),
            new OtherDiscovery("consul"));
    assertThat(job.relabelings())
        .extracting(Relabeling::action)
        .containsExactly(Relabeling.Action.REPLACE, Relabeling.Action.HASHMOD);
  }

  @Test
  void whatPrometheusRefuses() {
    assertThat(problems("{}")).containsExactly("2:3 a scrape job has no name");
    assertThat(problems("{job_name: a}", "{job_name: a}"))
        .containsExactly("3:3 there are two scrape jobs named `a`");
    assertThat(problems("{job_name: a, scrape_timeout: 2m}"))
        .containsExactly("2:3 scrape job `a` has a timeout longer than its interval");
    assertThat(problems("{job_name: a, scrap_interval: 2m}"))
        .containsExactly("2:17 `scrap_interval` is not known here");
    assertThat(problems("{job_name: a, relabel_configs: [{action: labelkeep, target_label: b}]}"))
        .containsExactly("2:69 the action labelkeep does not take `target_label`");
    assertThat(problems("{job_name: a, relabel_configs: [{action: keeep}]}"))
        .containsExactly("2:44 `keeep` is no action of relabelling");
    assertThat(problems("{job_name: a, relabel_configs: [{regex: '(', target_label: b}]}"))
        .hasSize(1);
  }

  private static List<String> problems(String... jobs) {
    String file = "scrape_configs:\n- " + String.join("\n- ", jobs) + "\n";
    return Read.of(file, PrometheusReader::read).problems();
  }
}
