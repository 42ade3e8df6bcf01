package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DroppedLabelTest {
  private static final RecordingRule TWICE_REMOVED =
      RecordingRule.named("queue:twice", ShopMetrics.QUEUE.sum().by(Shop.ENVIRONMENT));
  private static final RecordingRule ONCE_REMOVED =
      RecordingRule.named("queue:once", TWICE_REMOVED.max());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "fine",
      textBlock =
          """
          queue_depth > 1                                              | topic    | fine
          queue_depth > 1                                              | __name__ | fine
          queue_depth > 1                                              | tpic     | queue_depth
          queue_depth * 1 > 1                                          | __name__ | ' * '
          sum(queue_depth) > 1                                         | topic    | sum
          sum by (job) (queue_depth) > 1                               | topic    | by (job)
          sum without (topic) (queue_depth) > 1                        | topic    | topic
          queue_depth / on (job) queue_depth > 1                       | topic    | ' / on (job) '
          absent(queue_depth{topic="a"})                               | topic    | fine
          absent(queue_depth{topic="a"})                               | job      | absent
          vector(1)                                                    | topic    | vector
          label_replace(queue_depth, "new", "$1", "topic", "(.*)") > 1 | new      | fine
          queue_depth > 1 or sum by (job) (queue_depth) > 1            | topic    | fine
          unknown_metric > 1                                           | topic    | fine
          queue:once > 1                                               | job      | by (environment)
          queue:once > 1                                               | environment | max
          queue:twice > 1                                              | topic    | by (environment)
          """)
  void pointsAtWhatDroppedTheLabel(String query, String label, String dropped) {
    List<Diagnostic> findings =
        findings(
            Alert.named("QueueFull")
                .when(Condition.parse(query))
                .summary("in {{ $labels." + label + " }}"));

    assertThat(findings.stream().map(finding -> underlined(finding, 1)).toList())
        .isEqualTo(dropped == null ? List.of() : List.of(dropped));
  }

  @Test
  void pointsIntoARecordingRuleThatWasParsed() {
    RecordingRule rule =
        RecordingRule.named(
            "queue:parsed", VectorQuery.parse("  sum(max by (environment) (queue_depth))"));

    assertThat(findings(rule, "environment"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(underlined(finding, 1)).isEqualTo("sum");
              assertThat(finding.excerpts().get(1).label())
                  .isEqualTo("dropped here, in recording rule queue:parsed at " + rule.origin());
            });
    assertThat(findings(rule, "topic"))
        .singleElement()
        .satisfies(finding -> assertThat(underlined(finding, 1)).isEqualTo("by (environment)"));
  }

  private static List<Diagnostic> findings(RecordingRule rule, String label) {
    Alert alert =
        Alert.named("QueueFull")
            .when(Condition.parse("queue:parsed > 1"))
            .summary("{{ $labels." + label + " }}")
            .runbook("queue-full");
    return Checker.check(Shop.with(rule, alert));
  }

  @Test
  void knowsThatTemplatesDoNotSeeTheAlertsOwnLabels() {
    assertThat(
            findings(
                Alert.named("QueueFull")
                    .when(ShopMetrics.QUEUE.greaterThan(1))
                    .severity(Severity.CRITICAL)
                    .summary("{{ $labels.severity }}: {{ $labels.alertname }}")))
        .extracting(DiagnosticRenderer::render)
        .satisfiesExactly(
            first -> assertThat(first).contains("adds only afterwards", "write `QueueFull`"),
            second -> assertThat(second).contains("adds only afterwards", "write `critical`"));
  }

  @Test
  void readsLabelsThatAreTemplatesToo() {
    assertThat(
            findings(
                Alert.named("QueueFull")
                    .when(ShopMetrics.QUEUE.greaterThan(1))
                    .label(Label.named("group"), "{{ $labels.grp }}")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith("label `group` reads"));
  }

  private static List<Diagnostic> findings(Alert alert) {
    return Checker.check(
            Shop.open()
                .rules(
                    RuleGroup.named("shop")
                        .record(TWICE_REMOVED, ONCE_REMOVED)
                        .alert(alert.runbook("queue-full"))))
        .stream()
        .filter(finding -> finding.id().equals("alert/dropped-label"))
        .toList();
  }

  private static String underlined(Diagnostic finding, int excerpt) {
    var part = finding.excerpts().get(excerpt);
    return part.text().substring(part.span().start(), part.span().end());
  }
}
