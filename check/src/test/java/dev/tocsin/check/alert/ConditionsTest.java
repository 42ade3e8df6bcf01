package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;
import dev.tocsin.model.unit.Durations;
import dev.tocsin.model.unit.PrometheusDuration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alerts that always ring, ring at once, or ring at the wrong time. */
class ConditionsTest {
  private static final RecordingRule DEPTH =
      RecordingRule.named("queue:depth:sum", ShopMetrics.QUEUE.sum());
  private static final RecordingRule FULL =
      RecordingRule.named("queue:full:sum", ShopMetrics.QUEUE.greaterThan(1000));
  private static final RecordingRule ONE =
      RecordingRule.named("queue:one:sum", VectorQuery.parse("vector(1)"));
  private static final RecordingRule CIRCLE =
      RecordingRule.named("queue:circle:sum", VectorQuery.parse("sum(queue:circle:sum)"));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          queue_depth                                  => no-condition
          sum(queue_depth)                             => no-condition
          -queue_depth                                 => no-condition
          queue_depth / 2                              => no-condition
          queue_depth > bool 1                         => no-condition
          rate(unknown_total[5m])                      => no-condition
          max_over_time(queue_depth[5m])               => no-condition
          sum_over_time((queue_depth)[5m:])            => no-condition
          queue_depth > 1 or queue_depth               => no-condition
          queue_depth > 1 or vector(0)                 => always-firing
          queue:depth:sum                              => no-condition
          queue:one:sum                                => always-firing
          vector(1)                                    => always-firing
          vector(time())                               => always-firing
          vector(1) > 0                                => always-firing
          vector(1) > bool 2                           => always-firing
          vector(1) == 1                               => always-firing
          vector(1) <= 1                               => always-firing
          vector(1) < +2                               => always-firing
          (vector(1)) >= 1                             => always-firing
          vector(1) != 2                               => always-firing
          sum(vector(1))                               => always-firing
          hour()                                       => always-firing
          vector(1) and vector(2)                      => always-firing
          vector(1) > 2                                => fine
          vector(1) == 2                               => fine
          vector(1) > 1                                => fine
          vector(1) < 1                                => fine
          hour() > 8                                   => fine
          queue_depth > 1                              => fine
          (queue_depth > 1) * 2                        => fine
          sum(queue_depth > 1)                         => fine
          queue_depth / (queue_depth > 0)              => fine
          queue_depth and queue_depth                  => fine
          queue_depth unless queue_depth               => fine
          absent(queue_depth)                          => fine
          absent_over_time(queue_depth[5m])            => fine
          count_over_time((queue_depth > 1)[5m:])      => fine
          queue:full:sum                               => fine
          queue:circle:sum                             => fine
          unknown_metric                               => fine
          sum(unknown_metric)                          => fine
          {job="shop"}                                 => fine
          ALERTS                                       => fine
          ALERTS{alertstate="firing"}                  => fine
          """)
  void areAskedOnlyOfWhatVaries(String query, String finding) {
    Monitoring monitoring =
        Shop.open()
            .rules(
                RuleGroup.named("shop")
                    .record(DEPTH, FULL, ONE, CIRCLE)
                    .alert(Alert.named("A").when(Condition.parse(query))));

    assertThat(
            Stream.of("no-condition", "always-firing")
                .filter(check -> !Found.by("alert/" + check, monitoring).isEmpty()))
        .isEqualTo(finding.equals("fine") ? List.of() : List.of(finding));
  }

  @Test
  void pointAtWhatKeepsWhatIsFalse() {
    assertThat(found("no-condition", alert("sum(queue_depth > bool 1)")))
        .containsExactly("queue_depth > bool 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Watchdog", "DeadMansSwitch"})
  void mayAlwaysHoldForWatchdogs(String name) {
    assertThat(found("always-firing", Alert.named(name).when(Condition.parse("vector(1)"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          topk(3, queue_depth) > 1                 => topk(3, queue_depth)
          1 < (bottomk(1, queue_depth > 1))        => bottomk(1, queue_depth > 1)
          abs(topk(1, queue_depth)) > 1            => topk(1, queue_depth)
          sum(topk(3, queue_depth)) > 1            => fine
          topk by (topic) (1, queue_depth) > 1     => fine
          max by (topic) (queue_depth) > 1         => fine
          queue_depth > 1                          => fine
          """)
  void areAboutTheSameSeriesEachTime(String query, String chosen) {
    assertThat(found("chosen-series", alert(query)))
        .isEqualTo(chosen == null ? List.of() : List.of(chosen));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          rate(orders_total[5m]) > 1                           => rate(orders_total[5m])
          1 - increase(orders_total[5m]) < 1                   => increase(orders_total[5m])
          irate(orders_total[14m]) > 1                         => irate(orders_total[14m])
          rate(orders_total[5m]) > rate(orders_total[5m])      => rate(orders_total[5m])
          rate(orders_total[15m]) > 1                          => fine
          rate(orders_total[5m]) > 0                           => fine
          rate(orders_total[5m]) > 1 and rate(orders_total[1h]) > 1 => fine
          max_over_time(rate(orders_total[5m])[1h:]) > 1       => fine
          queue_depth > 1                                      => fine
          """)
  void onRatesHaveToHold(String query, String rate) {
    assertThat(found("no-for", alert(query))).isEqualTo(rate == null ? List.of() : List.of(rate));
    assertThat(found("no-for", alert(query).forAtLeast(Durations.minutes(1)))).isEmpty();
    assertThat(found("no-for", alert(query).keepFiringFor(Durations.minutes(1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          absent(queue_depth)                                => absent(queue_depth)
          (absent(queue_depth)) == 1                         => absent(queue_depth)
          sum(absent(queue_depth))                           => absent(queue_depth)
          queue_depth > 1 or absent(queue_depth)             => absent(queue_depth)
          absent_over_time(queue_depth[5m])                  => fine
          queue_depth > 1 unless absent(orders_total)        => fine
          """)
  void onAbsenceHaveToHold(String query, String absence) {
    assertThat(found("absent-without-for", alert(query).forAtLeast(Durations.seconds(119))))
        .isEqualTo(absence == null ? List.of() : List.of(absence));
    assertThat(found("absent-without-for", alert(query).forAtLeast(Durations.minutes(2))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1d, 0", "1d1s, 1"})
  void mayHoldForADay(String time, int findings) {
    Alert alert = alert("queue_depth > 1").forAtLeast(PrometheusDuration.parse(time).orElseThrow());

    assertThat(found("long-for", alert)).hasSize(findings);
  }

  @Test
  void holdAtLeastForAnInterval() {
    Alert quick =
        alert("queue_depth > 1")
            .forAtLeast(Durations.seconds(10))
            .keepFiringFor(Durations.seconds(20));

    assertThat(Found.by("alert/shorter-than-interval", Shop.with(quick)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "`for` is 10s, but the group is evaluated each 30s only",
            "`keep_firing_for` is 20s, but the group is evaluated each 30s only");
    assertThat(
            found(
                "shorter-than-interval",
                alert("queue_depth > 1").forAtLeast(Durations.seconds(30))))
        .isEmpty();
    assertThat(found("shorter-than-interval", alert("queue_depth > 1"))).isEmpty();
  }

  @Test
  void areRepeatedOnlyForTheSamePeople() {
    Alert first = alert("queue_depth{topic=\"a\",job=\"b\"} > 1").severity(Severity.WARNING);
    Alert other = Alert.named("B").when(Condition.parse("queue_depth{job=\"b\",topic=\"a\"} > 1"));

    assertThat(found("repeated-condition", first, other)).hasSize(1);
    assertThat(found("repeated-condition", first, other.severity(Severity.CRITICAL))).hasSize(1);
    assertThat(found("repeated-condition", first, first)).isEmpty();
    assertThat(found("repeated-condition", first, other.label(Shop.TEAM, "a"))).isEmpty();
    assertThat(found("repeated-condition", first, other.forAtLeast(Durations.minutes(1))))
        .isEmpty();
    assertThat(found("repeated-condition", first, other.keepFiringFor(Durations.minutes(1))))
        .isEmpty();
    assertThat(found("repeated-condition", first, alert("queue_depth > 1"))).isEmpty();
  }

  @Test
  void areNoDuplicatesWhereTheirSeriesDiffer() {
    Alert prod = alert("queue_depth{topic=\"a\"} > 1");

    assertThat(found("duplicate-alert", prod, alert("queue_depth{topic=\"b\"} > 2"))).isEmpty();
    assertThat(found("duplicate-alert", prod, alert("queue_depth{topic=~\"a|b\"} > 2"))).hasSize(1);
    assertThat(found("duplicate-alert", prod, alert("sum(queue_depth{topic=\"b\"}) > 2")))
        .hasSize(1);
    assertThat(found("duplicate-alert", prod, alert("queue_depth > 2"))).hasSize(1);
  }

  private static Alert alert(String query) {
    return Alert.named("A").when(Condition.parse(query));
  }

  private static List<String> found(String check, Alert... alerts) {
    return Found.underlined("alert/" + check, Shop.with(alerts));
  }
}
