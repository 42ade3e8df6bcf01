package dev.tocsin.model.query;

import static dev.tocsin.model.unit.Durations.hours;
import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.PromQl;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest {
  private static final Label GROUP = Label.named("group");
  private static final Label TOPIC = Label.named("topic");

  private static final Gauge LAG = Gauge.named("lag").labels(GROUP, TOPIC).unit(Unit.MESSAGES);
  private static final Gauge LIMIT = Gauge.named("limit").labels(GROUP).unit(Unit.MESSAGES);
  private static final Counter SENT =
      Counter.named("sent_bytes_total").labels(TOPIC).unit(Unit.BYTES);
  private static final Histogram TIME =
      Histogram.named("time_seconds").labels(TOPIC).unit(Unit.SECONDS).buckets(0.3, 1, 300);
  private static final RecordingRule WORST = RecordingRule.named("worst_lag", LAG.max());

  static Stream<Arguments> queries() {
    return Stream.of(
        row(LAG, "lag", Unit.MESSAGES),
        row(
            LAG.where(TOPIC.is("a"), GROUP.isNot("b")),
            "lag{group!=\"b\",topic=\"a\"}",
            Unit.MESSAGES),
        row(LAG.where(TOPIC.in("a.b", "c")), "lag{topic=~\"a\\\\.b|c\"}", Unit.MESSAGES),
        row(
            LAG.where(TOPIC.matches("a.*"), GROUP.matchesNot("x")),
            "lag{group!~\"x\",topic=~\"a.*\"}",
            Unit.MESSAGES),
        row(LAG.offset(hours(1)), "lag offset 1h", Unit.MESSAGES),
        row(LAG.sum(), "sum(lag)", Unit.MESSAGES),
        row(LAG.sum().by(GROUP, TOPIC), "sum by (group, topic) (lag)", Unit.MESSAGES),
        row(LAG.max().without(TOPIC), "max without (topic) (lag)", Unit.MESSAGES),
        row(LAG.count(), "count(lag)", Unit.NONE),
        row(LAG.topK(5), "topk(5, lag)", Unit.MESSAGES),
        row(LAG.maxOverTime(minutes(5)), "max_over_time(lag[5m])", Unit.MESSAGES),
        row(LAG.deriv(Window.of(hours(1))), "deriv(lag[1h])", Unit.MESSAGES.perSecond()),
        row(
            LAG.predictLinear(Window.of(hours(6)), hours(24)),
            "predict_linear(lag[6h], 86400)",
            Unit.MESSAGES),
        row(LAG.dividedBy(LIMIT), "lag / limit", Unit.RATIO),
        row(
            LAG.dividedBy(LIMIT, Matching.on(GROUP).groupLeft()),
            "lag / on (group) group_left () limit",
            Unit.RATIO),
        row(LAG.plus(1).times(2), "(lag + 1) * 2", Unit.MESSAGES),
        row(LAG.minus(LIMIT.minus(1)), "lag - (limit - 1)", Unit.MESSAGES),
        row(LAG.dividedBy(LIMIT).complement().asPercent(), "(1 - lag / limit) * 100", Unit.PERCENT),
        row(LAG.sum().orZero(), "sum(lag) or vector(0)", Unit.MESSAGES),
        row(LAG.clampMin(0), "clamp_min(lag, 0)", Unit.MESSAGES),
        row(SENT.rate(minutes(5)), "rate(sent_bytes_total[5m])", Unit.BYTES.perSecond()),
        row(
            SENT.rate(Window.RATE_INTERVAL).sum(),
            "sum(rate(sent_bytes_total[$__rate_interval]))",
            Unit.BYTES.perSecond()),
        row(SENT.increase(hours(1)), "increase(sent_bytes_total[1h])", Unit.BYTES),
        row(
            TIME.rate(minutes(5)).quantile(0.95),
            "histogram_quantile(0.95, rate(time_seconds_bucket[5m]))",
            Unit.SECONDS),
        row(
            TIME.where(TOPIC.is("a")).rate(minutes(5)).sumBy(TOPIC).quantile(0.5),
            "histogram_quantile(0.5, sum by (le, topic)"
                + " (rate(time_seconds_bucket{topic=\"a\"}[5m])))",
            Unit.SECONDS),
        row(
            TIME.rate(minutes(5)).sum().mean(),
            "sum(rate(time_seconds_sum[5m])) / sum(rate(time_seconds_count[5m]))",
            Unit.SECONDS),
        row(
            TIME.rate(minutes(5)).sum().fractionBelow(seconds(0.3)),
            "sum(rate(time_seconds_bucket{le=\"0.3\"}[5m])) / sum(rate(time_seconds_count[5m]))",
            Unit.RATIO),
        row(
            TIME.rate(minutes(5)).fractionBelow(minutes(5)),
            "sum without (le) (rate(time_seconds_bucket{le=\"300.0\"}[5m])) /"
                + " rate(time_seconds_count[5m])",
            Unit.RATIO),
        row(
            TIME.increase(hours(1)).sum().count(),
            "sum(increase(time_seconds_count[1h]))",
            Unit.NONE),
        row(
            TIME.rate(minutes(5)).sum().perBucket(),
            "sum by (le) (rate(time_seconds_bucket[5m]))",
            Unit.NONE),
        row(WORST, "worst_lag", Unit.MESSAGES),
        row(LAG.greaterThan(1000), "lag > 1000", Unit.MESSAGES),
        row(
            LAG.sum().greaterThan(1).and(LIMIT.lessThan(2)),
            "sum(lag) > 1 and limit < 2",
            Unit.MESSAGES),
        row(
            TIME.rate(minutes(5)).sum().mean().greaterThan(minutes(5)),
            "sum(rate(time_seconds_sum[5m])) / sum(rate(time_seconds_count[5m])) > 300",
            Unit.SECONDS),
        row(LAG.absent(), "absent(lag)", Unit.NONE),
        row(Query.parse("sum(a)/b"), "sum(a) / b", Unit.NONE));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void says(Query query, String promql, Unit unit) {
    assertThat(query.expr()).hasToString(promql);
    assertThat(query.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isReadBackAsTheSameTree(Query query, String promql, Unit unit) {
    if (!promql.contains("$")) {
      assertThat(PromQl.parse(promql).sameAs(query.expr())).isTrue();
    }
  }

  @Test
  void knowsTheThresholdOfAPlainComparison() {
    assertThat(LAG.greaterThan(1000).threshold()).contains(new Threshold(1000, true));
    assertThat(LAG.lessThan(10).threshold()).contains(new Threshold(10, false));
    assertThat(LAG.greaterThan(LIMIT).threshold()).isEmpty();
  }

  @Test
  void refusesAQuantileOutOfRange() {
    assertThatThrownBy(() -> TIME.rate(minutes(5)).quantile(99))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("a quantile of 99 is outside of 0 to 1")
        .hasMessageContaining("write 0.99");
    assertThatThrownBy(() -> TIME.rate(minutes(5)).quantile(Double.NaN))
        .isInstanceOf(DefinitionException.class);
  }

  @Test
  void refusesABoundThatIsNoBucket() {
    assertThatThrownBy(() -> TIME.rate(minutes(5)).fractionBelow(seconds(0.5)))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("`time_seconds` has no bucket up to 0.5");
  }

  @Test
  void refusesWhatIsNoPromql() {
    assertThatThrownBy(() -> Query.parse("sum(")).isInstanceOf(DefinitionException.class);
    assertThatThrownBy(() -> VectorQuery.parse("1 +")).isInstanceOf(DefinitionException.class);
  }

  @Test
  void refusesAnEmptyWindow() {
    assertThatThrownBy(() -> SENT.rate(seconds(0))).isInstanceOf(DefinitionException.class);
  }

  private static Arguments row(Query query, String promql, Unit unit) {
    return Arguments.of(query, promql, unit);
  }
}
