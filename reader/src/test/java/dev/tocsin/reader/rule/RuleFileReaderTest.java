package dev.tocsin.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.reader.Read;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a rule file says, and what is wrong with one. */
class RuleFileReaderTest {
  @Test
  void everyFieldOfAnAlert() {
    RuleGroup group =
        Read.of(
                """
                groups:
                - name: shop / checkout
                  interval: 30s
                  query_offset: 1m
                  limit: 10
                  labels: {team: shop, severity: info}
                  rules:
                  - alert: Slow
                    expr: latency_seconds > 1
                    for: 1d2h
                    keep_firing_for: 5m
                    labels:
                      severity: page
                      tier: 1
                    annotations:
                      summary: It is slow
                """,
                RuleFileReader::read)
            .only();

    assertThat(group.name()).isEqualTo("shop / checkout");
    assertThat(group.interval()).isEqualTo(Duration.ofSeconds(30));
    Alert alert = group.alerts().get(0);
    assertThat(alert.name()).isEqualTo("Slow");
    assertThat(alert.query().expr()).hasToString("latency_seconds > 1");
    assertThat(alert.forAtLeast()).isEqualTo(Duration.ofHours(26));
    assertThat(alert.keepFiringFor()).isEqualTo(Duration.ofMinutes(5));
    assertThat(alert.labels()).isEqualTo(Map.of("team", "shop", "severity", "page", "tier", "1"));
    assertThat(alert.annotations()).isEqualTo(Map.of("summary", "It is slow"));
    assertThat(alert.origin()).hasToString("file:8:5");
  }

  @Test
  void anAlertMayAskForANumberAndARecordedNameMayHaveDots() {
    List<RuleGroup> groups =
        Read.of(
                rules("{alert: Always, expr: 1}", "{record: my.metric, expr: vector(1)}"),
                RuleFileReader::read)
            .things();

    assertThat(groups.get(0).rules().get(1)).isInstanceOf(RecordingRule.class);
    assertThat(groups.get(0).rules()).extracting("name").containsExactly("Always", "my.metric");
  }

  @Test
  void theOperatorsResource() {
    RuleGroup group =
        Read.of(
                """
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata: {name: shop}
                spec:
                  groups:
                  - name: shop
                    partial_response_strategy: warn
                    rules:
                    - {alert: Down, expr: up == 0}
                """,
                RuleFileReader::read)
            .only();

    assertThat(group.alerts()).extracting(Alert::name).containsExactly("Down");
  }

  @Test
  void mergedMappings() {
    RuleGroup group =
        Read.of(
                """
                groups:
                - name: g
                  rules:
                  - &slow
                    alert: Slow
                    expr: latency > 1
                    for: 5m
                  - <<: *slow
                    alert: Slower
                """,
                RuleFileReader::read)
            .only();

    assertThat(group.alerts()).extracting(Alert::name).containsExactly("Slow", "Slower");
    assertThat(group.alerts().get(1).forAtLeast()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void oneMistakeLeavesTheOtherRules() {
    Read<RuleGroup> read =
        Read.of(
            rules("{alert: A, expr: up ==}", "{alert: B, exprr: up}", "{alert: C, expr: up}"),
            RuleFileReader::read);

    assertThat(read.things().get(0).alerts()).extracting(Alert::name).containsExactly("C");
    assertThat(read.problems()).hasSize(3);
    assertThat(read.problems()).contains("5:16 `exprr` is not known here");
  }

  @Test
  void whatPrometheusRefuses() {
    assertThat(problems("{expr: up}"))
        .containsExactly("4:5 a rule is either an alert or a recording rule, this is neither");
    assertThat(problems("{record: a, alert: b, expr: up}"))
        .containsExactly("4:5 a rule is either an alert or a recording rule, this is both");
    assertThat(problems("{record: 'a{b}', expr: up}"))
        .containsExactly("4:5 `a{b}` is no metric name");
    assertThat(problems("{record: a, expr: up, for: 5m}"))
        .containsExactly("4:32 a recording rule has no `for`");
    assertThat(problems("{alert: a, expr: up, for: 5}"))
        .containsExactly("4:31 `for` is a duration, this is `5`");
    assertThat(problems("{alert: a, expr: up, labels: {__name__: b}}"))
        .containsExactly("4:35 a rule can't set the label `__name__`");
    assertThat(problems("{alert: a, expr: up, expr: up}"))
        .containsExactly("4:26 `expr` is there twice");
    assertThat(problems("{alert: [a], expr: up}"))
        .contains("4:13 `alert` is one value, this is a list");
    assertThat(problems("{alert: a}")).containsExactly("4:5 alert a has no expression");
  }

  @Test
  void whatIsNoYaml() {
    assertThat(Read.of("groups: [", RuleFileReader::read).problems())
        .singleElement()
        .asString()
        .contains("this is no YAML");
    assertThat(Read.of("groups: *gone\n", RuleFileReader::read).problems())
        .contains("1:9 this is no YAML: there is no anchor `gone` before this");
    assertThat(Read.of("groups: \u0007\n", RuleFileReader::read).problems())
        .containsExactly("1:9 this is no YAML: the character U+0007 can't stand in YAML");
    assertThat(Read.of("groups: &a [*a]\n", RuleFileReader::read).problems())
        .contains("1:13 this is no YAML: the anchor `a` contains itself");
    assertThat(Read.of("[".repeat(200), RuleFileReader::read).problems())
        .containsExactly("1:102 this is no YAML: more than 100 levels");
  }

  @Test
  void twoGroupsOfOneNameAndADocumentThatIsNotRead() {
    assertThat(
            Read.of("groups: [{name: a}, {name: a}]\n---\ngroups: []\n", RuleFileReader::read)
                .problems())
        .containsExactly(
            "1:21 this file has two rule groups named `a`",
            "3:1 Prometheus reads the first document of a rule file only, and this is another");
  }

  private static List<String> problems(String rule) {
    return Read.of(rules(rule), RuleFileReader::read).problems();
  }

  private static String rules(String... rules) {
    return "groups:\n- name: g\n  rules:\n  - " + String.join("\n  - ", rules) + "\n";
  }
}
