package dev.tocsin.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.unit.Durations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who records what, and who reads it. */
class RecordedSeriesTest {
  private static final RecordingRule SUM = rule("shop:queue_depth:sum", "sum(queue_depth)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop:queue_depth:sum offset 5m",
        "shop:queue_depth:sum @ 1",
        "max_over_time(shop:queue_depth:sum[1h])",
        "queue_depth",
      })
  void mayBeRecordedLaterWhereThePastIsRead(String query) {
    RecordingRule reading = rule("shop:x:y", query);

    assertThat(found("recorded-later", group("a", reading, SUM))).isEmpty();
    assertThat(found("recorded-elsewhere", group("a", reading), group("b", SUM))).isEmpty();
  }

  @Test
  void areReadInTheOrderOfTheGroup() {
    RecordingRule reading = rule("shop:x:y", "max(shop:queue_depth:sum) + 1");

    assertThat(found("recorded-later", group("a", reading, SUM)))
        .containsExactly("shop:queue_depth:sum");
    assertThat(found("recorded-later", group("a", SUM, reading))).isEmpty();
    assertThat(found("recorded-later", group("a", SUM, reading, SUM))).isEmpty();
    assertThat(found("recorded-later", group("a", reading, SUM), group("b", SUM))).isEmpty();
    assertThat(found("recorded-later", group("a", reading), group("b", SUM))).isEmpty();
    assertThat(found("recorded-elsewhere", group("a", reading), group("b", SUM)))
        .containsExactly("shop:queue_depth:sum");
    assertThat(found("recorded-elsewhere", group("a", reading, SUM), group("b", SUM))).isEmpty();
  }

  @Test
  void areReadByAlertsToo() {
    Alert alert = Alert.named("A").when(SUM.greaterThan(1));

    assertThat(
            Found.underlined(
                "rule/recorded-later",
                Shop.open().rules(RuleGroup.named("a").alert(alert).record(SUM))))
        .containsExactly("shop:queue_depth:sum");
  }

  @Test
  void areNeverComputedFromThemselves() {
    assertThat(messages("cycle", group("a", rule("a:b:c", "sum(a:b:c)"))))
        .containsExactly("`a:b:c` is computed from itself");
    assertThat(
            messages(
                "cycle",
                group("a", rule("x", "a + queue_depth"), rule("a", "b")),
                group("b", rule("b", "c"), rule("b", "queue_depth"), rule("c", "a"))))
        .containsExactly("recorded in a circle: a reads b reads c reads a");
    assertThat(messages("cycle", group("a", rule("a", "b"), rule("b", "c"), rule("c", "up"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sum(queue_depth), max(queue_depth), 1",
    "sum(queue_depth), vector(1), 1",
    "'queue_depth{job=\"a\",topic=\"b\"}', 'queue_depth{topic=\"b\",job=\"a\"}', 1",
    "queue_depth, sum by (topic) (queue_depth), 0",
    "unknown_metric, another_metric, 0",
    "'queue_depth{topic=\"a\"}', 'queue_depth{topic=\"b\"}', 0",
  })
  void areRecordedTwiceOnlyForCertain(String one, String other, int findings) {
    RecordingRule again = rule("a:b:c", other);

    assertThat(found("duplicate-record", group("a", rule("a:b:c", one)), group("b", again)))
        .hasSize(findings);
    assertThat(
            found("duplicate-record", group("a", rule("a:b:c", one), again.label(Shop.TEAM, "a"))))
        .isEmpty();
    assertThat(found("duplicate-record", group("a", rule("a:b:d", one), again))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a:b:c, 0",
    "shop_topic:orders_total:rate5m, 0",
    "a:b, 1",
    "a, 1",
    ":b:c, 1",
    "a:b:c:d, 1"
  })
  void haveNamesOfThreeParts(String name, int findings) {
    assertThat(found("record-name", group("a", rule(name, "queue_depth")))).hasSize(findings);
  }

  @Test
  void areReadBeforeTheyAreForgotten() {
    Alert alert = Alert.named("A").when(SUM.greaterThan(1));
    RuleGroup slow = group("a", SUM).interval(Durations.seconds(301));

    assertThat(Found.by("rule/slow-group", Shop.with(alert).rules(slow))).hasSize(1);
    assertThat(
            Found.by(
                "rule/slow-group",
                Shop.with(alert)
                    .rules(group("a", SUM))
                    .prometheus(
                        PrometheusServer.DEFAULT.evaluationInterval(Durations.minutes(10)))))
        .hasSize(1);
    assertThat(
            Found.by(
                "rule/slow-group", Shop.with(alert).rules(slow.interval(Durations.minutes(5)))))
        .isEmpty();
    assertThat(Found.by("rule/slow-group", Shop.open().rules(slow))).isEmpty();
    assertThat(
            Found.by(
                "rule/slow-group",
                Shop.open()
                    .rules(slow, group("b", rule("x", "max_over_time(shop:queue_depth:sum[1h])")))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"one, 0", "two, 1", "{{ $labels.cluster }}, 0"})
  void haveTheLabelsOfTheirServer(String value, int findings) {
    Monitoring monitoring =
        Shop.with(SUM.label(Label.named("cluster"), value).label(Shop.TEAM, "x"))
            .prometheus(PrometheusServer.DEFAULT.externalLabel(Label.named("cluster"), "one"));

    assertThat(Found.by("rule/external-label", monitoring)).hasSize(findings);
  }

  @Test
  void haveNoReservedLabels() {
    Alert alert = Alert.named("A").when(ShopMetrics.QUEUE.greaterThan(1));

    assertThat(
            Found.by(
                "rule/reserved-label",
                Shop.with(SUM.label(Label.ALERTNAME, "x"), alert.label(Label.ALERTNAME, "x"))))
        .extracting(Diagnostic::subject)
        .containsExactly("alert A");
  }

  private static RecordingRule rule(String name, String query) {
    return RecordingRule.named(name, VectorQuery.parse(query));
  }

  private static RuleGroup group(String name, RecordingRule... rules) {
    return RuleGroup.named(name).record(rules);
  }

  private static List<String> found(String check, RuleGroup... groups) {
    return Found.underlined("rule/" + check, Shop.open().rules(groups));
  }

  private static List<String> messages(String check, RuleGroup... groups) {
    return Found.by("rule/" + check, Shop.open().rules(groups)).stream()
        .map(Diagnostic::message)
        .toList();
  }
}
