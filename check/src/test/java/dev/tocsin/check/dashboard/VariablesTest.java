package dev.tocsin.check.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.panel.Legend;
import dev.tocsin.model.dashboard.panel.Text;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.unit.Durations;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {
  private static final LabelVariable TOPIC =
      Variable.labelValues(ShopMetrics.QUEUE, ShopMetrics.TOPIC);
  private static final IntervalVariable WINDOW =
      Variable.interval("window", Durations.minutes(5), Durations.hours(1));
  private static final TimeSeries PANEL = TimeSeries.titled("Waiting");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queue_depth{topic=\"$topic\"}",
        "queue_depth{topic=~\"${topic}\"}",
        "queue_depth{topic=~\"${topic:regex}\"}",
        "queue_depth{topic=~\"[[topic]]\"}",
        "queue_depth{topic=~\"[[topic:regex]]\"}",
        "queue_depth{topic=~\"a-$topic-b\"}",
        "sum by ($topic) (queue_depth)",
      })
  void countAsUsedInQueries(String query) {
    assertThat(findings(PANEL.query(Query.parse(query)))).isEmpty();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(TimeSeries.titled("Waiting in $topic")),
        Arguments.of(PANEL.description("In $topic")),
        Arguments.of(PANEL.query(ShopMetrics.QUEUE, Legend.legend("$topic"))),
        Arguments.of(
            PANEL.override(FieldMatcher.named("x"), field -> field.displayName("${topic}"))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void countAsUsedInTexts(TimeSeries panel) {
    assertThat(findings(panel)).isEmpty();
  }

  @Test
  void countAsUsedInOtherVariablesAndInWords() {
    LabelVariable environment =
        Variable.labelValues(
            ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.is(TOPIC)), Shop.ENVIRONMENT);
    Dashboard dashboard =
        Dashboard.titled("Queues")
            .variables(TOPIC, environment, WINDOW)
            .row(
                "$environment",
                Text.titled("About", "Of the last $window, for US$3"),
                PANEL.query(Query.parse("queue_depth")));

    assertThat(ids(dashboard)).isEmpty();
  }

  @Test
  void countAsUsedAsWindows() {
    Dashboard dashboard =
        Dashboard.titled("Queues")
            .variables(WINDOW)
            .row("Queues", PANEL.query(ShopMetrics.QUEUE.over(WINDOW).max()));

    assertThat(ids(dashboard)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queue_depth{topic=\"$topic\",job=\"$jb\"}",
        "queue_depth{topic=\"$topic\",job=~\"${jb:regex}\"}",
        "queue_depth{topic=\"$topic\",job=~\"[[jb]]\"}",
        "max_over_time(queue_depth{topic=\"$topic\"}[$jb])",
      })
  void areUnknownInQueries(String query) {
    assertThat(findings(PANEL.query(Query.parse(query))))
        .containsExactly("dashboard/unknown-variable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(orders_total{status=\"$topic\"}[$__rate_interval])",
        "increase(orders_total{status=\"$topic\"}[${__range}])",
        "label_replace(queue_depth{topic=\"$topic\"}, \"a\", \"$1\", \"topic\", \"(.*)\")",
        "label_replace(queue_depth{topic=\"$topic\"}, \"a\", \"${x}\", \"topic\", \"(?P<x>.*)\")",
        "queue_depth{topic=\"$topic\",job=~\"sho(p|ps$)\"}",
        "queue_depth{topic=\"$topic\",job=~\"[[:alpha:]]+\"}",
      })
  void areNotTakenForVariables(String query) {
    assertThat(findings(PANEL.query(Query.parse(query)))).isEmpty();
  }

  @Test
  void areUnknownInTitlesAndLegends() {
    TimeSeries asking = PANEL.query(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.is(TOPIC)));

    assertThat(findings(asking.query(ShopMetrics.QUEUE, Legend.legend("of $tpic"))))
        .containsExactly("dashboard/unknown-variable");
    assertThat(
            findings(
                TimeSeries.titled("In $tpic")
                    .query(ShopMetrics.QUEUE.where(ShopMetrics.TOPIC.is(TOPIC)))))
        .containsExactly("dashboard/unknown-variable");
  }

  @Test
  void tellWhatTheDashboardHas() {
    Dashboard dashboard =
        Dashboard.titled("Queues")
            .row("Queues", PANEL.query(Query.parse("queue_depth{topic=\"$topic\"}")));

    assertThat(Checker.check(Shop.with(dashboard)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.excerpts().get(0).label())
                    .isEqualTo("the dashboard has no variables"));
  }

  private static List<String> findings(TimeSeries panel) {
    return ids(Dashboard.titled("Queues").variables(TOPIC).row("Queues", panel));
  }

  private static List<String> ids(Dashboard dashboard) {
    return Checker.check(Shop.with(dashboard)).stream().map(Diagnostic::id).toList();
  }
}
