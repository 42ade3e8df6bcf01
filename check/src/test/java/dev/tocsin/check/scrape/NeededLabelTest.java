package dev.tocsin.check.scrape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeededLabelTest {
  private static final Relabeling DROP = Relabeling.labelDrop("topic|status|le");
  private static final Relabeling EMPTY = Relabeling.set(ShopMetrics.TOPIC, "");
  private static final Relabeling BACK = Relabeling.set(ShopMetrics.TOPIC, "all");
  private static final String ASKS = "`topic` is removed, for which alert Asks asks";

  @Test
  void isOneThatASelectorOrAGroupingNames() {
    assertThat(found("queue_depth{topic=\"a\"} > 1", DROP)).containsExactly(ASKS);
    assertThat(found("max by (topic) (queue_depth) > 1", DROP)).containsExactly(ASKS);
    assertThat(found("queue_depth > 1", DROP)).isEmpty();
    assertThat(found("queue_depth{topic=\"\"} > 1", DROP)).isEmpty();
    assertThat(found("max without (topic) (queue_depth) > 1", DROP)).isEmpty();
    assertThat(found("queue_depth{job=\"a\"} > 1", DROP)).isEmpty();
    // Which of both has the label is not known.
    assertThat(found("sum by (topic) (queue_depth * orders_total) > 1", DROP)).isEmpty();
  }

  @Test
  void isOneOfAHistogram() {
    assertThat(found("sum by (status) (request_duration_seconds_count) > 1", DROP)).hasSize(1);
    assertThat(found("histogram_quantile(0.9, request_duration_seconds_bucket) > 1", DROP))
        .containsExactly("`le` is removed, for which alert Asks asks");
  }

  @Test
  void isNotThereInTheEnd() {
    String asks = "queue_depth{topic=\"a\"} > 1";

    assertThat(found(asks, EMPTY)).containsExactly(ASKS);
    assertThat(found(asks, DROP, BACK)).isEmpty();
    assertThat(found(asks, BACK, DROP)).containsExactly(ASKS);
    assertThat(found(asks, DROP, Relabeling.labelMap("a(.*)"))).isEmpty();
    assertThat(found(asks, Relabeling.labelDrop("pod"))).isEmpty();
    assertThat(found(asks, Relabeling.set(Label.named("pod"), ""))).isEmpty();
    assertThat(
            found(
                asks, Relabeling.replace(List.of(ShopMetrics.STATUS), "x", ShopMetrics.TOPIC, "")))
        .isEmpty();
  }

  @Test
  void isNotExposedByAnotherJobToo() {
    Monitoring two = shop("queue_depth{topic=\"a\"} > 1", DROP);

    assertThat(by(two)).hasSize(1);
    assertThat(by(two.scrape(ScrapeJob.named("b").targets("b:1").exposes(ShopMetrics.class))))
        .isEmpty();
  }

  private static List<String> found(String query, Relabeling... steps) {
    return by(shop(query, steps));
  }

  private static Monitoring shop(String query, Relabeling... steps) {
    ScrapeJob job = ScrapeJob.named("a").targets("a:1").exposes(ShopMetrics.class);
    for (Relabeling step : steps) {
      job = job.relabelMetrics(step);
    }
    return Monitoring.named("shop")
        .metrics(ShopMetrics.class)
        .scrape(job)
        .rules(RuleGroup.named("a").alert(Alert.named("Asks").when(Condition.parse(query))));
  }

  private static List<String> by(Monitoring monitoring) {
    return Checker.check(monitoring).stream()
        .filter(finding -> finding.id().equals("scrape/needed-label"))
        .map(Diagnostic::message)
        .toList();
  }
}
