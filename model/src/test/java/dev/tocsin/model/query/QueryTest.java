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
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.NativeHistogram;
import dev.tocsin.model.metric.StateSet;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.PromQlParser;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.ParserOptions;
import java.time.Instant;
import java.util.List;
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
  private static final Label VERSION = Label.named("version");
  private static final NativeHistogram NATIVE =
      NativeHistogram.named("native_seconds").labels(TOPIC).unit(Unit.SECONDS);
  private static final Summary SUMMARY =
      Summary.named("summary_seconds").labels(TOPIC).unit(Unit.SECONDS);
  private static final Info BUILD = Info.named("build_info").labels(GROUP, VERSION);
  private static final StateSet PHASE = StateSet.named("phase").labels(GROUP);
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
        row(LAG.over(minutes(5)).max(), "max_over_time(lag[5m])", Unit.MESSAGES),
        row(LAG.over(hours(1)).deriv(), "deriv(lag[1h])", Unit.MESSAGES.perSecond()),
        row(
            LAG.over(hours(6)).predictLinear(hours(24)),
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
        row(Query.parse("sum(a)/b"), "sum(a) / b", Unit.NONE),
        // Scalars.
        row(ScalarQuery.time().minus(LAG.in(Unit.SECONDS)), "time() - lag", Unit.SECONDS),
        row(ScalarQuery.of(1).plus(ScalarQuery.pi()), "1 + pi()", Unit.NONE),
        row(
            ScalarQuery.of(2).toThePowerOf(ScalarQuery.of(3)).asVector(),
            "vector(2 ^ 3)",
            Unit.NONE),
        row(ScalarQuery.of(7).modulo(ScalarQuery.of(2)), "7 % 2", Unit.NONE),
        row(
            LAG.max().asScalar().dividedBy(ScalarQuery.of(2)),
            "scalar(max(lag)) / 2",
            Unit.MESSAGES),
        row(LAG.plus(LAG.max().asScalar()), "lag + scalar(max(lag))", Unit.MESSAGES),
        row(LAG.greaterThan(LIMIT.min().asScalar()), "lag > scalar(min(limit))", Unit.MESSAGES),
        // Aggregations.
        row(LAG.stddev().by(GROUP), "stddev by (group) (lag)", Unit.MESSAGES),
        row(LAG.group().by(TOPIC), "group by (topic) (lag)", Unit.NONE),
        row(LAG.quantileAcross(0.9).by(TOPIC), "quantile by (topic) (0.9, lag)", Unit.MESSAGES),
        row(LAG.countValues(GROUP), "count_values(\"group\", lag)", Unit.NONE),
        // Arithmetic and comparisons.
        row(LAG.modulo(60), "lag % 60", Unit.MESSAGES),
        row(LAG.toThePowerOf(2).negated(), "-lag ^ 2", Unit.NONE),
        row(LAG.atan2(LIMIT), "lag atan2 limit", Unit.NONE),
        row(LAG.atLeast(5).asZeroOrOne(), "lag >= bool 5", Unit.NONE),
        row(
            LAG.greaterThan(LIMIT, Matching.on(GROUP).groupLeft()).asZeroOrOne(),
            "lag > bool on (group) group_left () limit",
            Unit.NONE),
        row(LAG.or(LIMIT, Matching.on(GROUP)), "lag or on (group) limit", Unit.MESSAGES),
        row(
            LAG.unless(LIMIT, Matching.ignoring(TOPIC)),
            "lag unless ignoring (topic) limit",
            Unit.MESSAGES),
        // In the course of time.
        row(LAG.over(hours(1)).quantile(0.5), "quantile_over_time(0.5, lag[1h])", Unit.MESSAGES),
        row(
            LAG.sum().over(Window.of(hours(1)), minutes(1)).max(),
            "max_over_time(sum(lag)[1h:1m])",
            Unit.MESSAGES),
        row(
            LAG.sum().over(hours(1)).offset(hours(2)).avg(),
            "avg_over_time(sum(lag)[1h:] offset 2h)",
            Unit.MESSAGES),
        row(
            LAG.over(hours(1)).offset(hours(2)).last(),
            "last_over_time(lag[1h] offset 2h)",
            Unit.MESSAGES),
        row(LAG.over(hours(1)).absent(), "absent_over_time(lag[1h])", Unit.NONE),
        row(LAG.atEnd(), "lag @ end()", Unit.MESSAGES),
        row(LAG.at(Instant.ofEpochSecond(1700000000)), "lag @ 1700000000.000", Unit.MESSAGES),
        row(
            SENT.irate(Window.of(minutes(5))),
            "irate(sent_bytes_total[5m])",
            Unit.BYTES.perSecond()),
        row(
            SENT.anchored().increase(hours(1)),
            "increase(sent_bytes_total[1h] anchored)",
            Unit.BYTES),
        // Functions.
        row(LAG.round(10).abs().clamp(0, 5), "clamp(abs(round(lag, 10)), 0, 5)", Unit.MESSAGES),
        row(LAG.math(MathFunction.LN), "ln(lag)", Unit.NONE),
        row(LAG.calendar(CalendarFunction.DAY_OF_WEEK), "day_of_week(lag)", Unit.NONE),
        row(CalendarFunction.HOUR.now().greaterThan(8), "hour() > 8", Unit.NONE),
        row(LAG.timestamp(), "timestamp(lag)", Unit.SECONDS),
        row(LAG.sortDescending(), "sort_desc(lag)", Unit.MESSAGES),
        row(
            LAG.replaceLabel(TOPIC, "$1", GROUP, "(.*)-x"),
            "label_replace(lag, \"topic\", \"$1\", \"group\", \"(.*)-x\")",
            Unit.MESSAGES),
        row(
            LAG.joinLabels(TOPIC, "-", GROUP, TOPIC),
            "label_join(lag, \"topic\", \"-\", \"group\", \"topic\")",
            Unit.MESSAGES),
        // The other kinds of metrics.
        row(
            NATIVE.rate(minutes(5)).sumBy(TOPIC).quantile(0.9),
            "histogram_quantile(0.9, sum by (topic) (rate(native_seconds[5m])))",
            Unit.SECONDS),
        row(
            NATIVE.rate(minutes(5)).fractionBetween(0, 1),
            "histogram_fraction(0, 1, rate(native_seconds[5m]))",
            Unit.RATIO),
        row(
            NATIVE.increase(minutes(5)).sum().mean(),
            "histogram_avg(sum(increase(native_seconds[5m])))",
            Unit.SECONDS),
        row(
            NATIVE.rate(minutes(5)).upTo(1).count(),
            "histogram_count(rate(native_seconds[5m]) </ 1)",
            Unit.NONE.perSecond()),
        row(
            SUMMARY.quantile(0.99).max().by(TOPIC),
            "max by (topic) (summary_seconds{quantile=\"0.99\"})",
            Unit.SECONDS),
        row(
            SUMMARY.rate(minutes(5)).sum().mean(),
            "sum(rate(summary_seconds_sum[5m])) / sum(rate(summary_seconds_count[5m]))",
            Unit.SECONDS),
        row(
            BUILD.addedTo(LAG, GROUP, VERSION),
            "lag * on (group) group_left (version) build_info",
            Unit.MESSAGES),
        row(BUILD.count().by(VERSION), "count by (version) (build_info)", Unit.NONE),
        row(PHASE.in("ready").equalTo(0), "phase{phase=\"ready\"} == 0", Unit.NONE));
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
  void refusesToAddSecondsToBytes() {
    VectorQuery seconds = TIME.rate(minutes(5)).mean();
    VectorQuery bytes = SENT.increase(minutes(5));

    assertThatThrownBy(() -> seconds.plus(bytes))
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining("`+` stands between seconds and bytes");
    assertThatThrownBy(() -> seconds.greaterThan(bytes)).isInstanceOf(DefinitionException.class);
    assertThat(seconds.plus(bytes.in(Unit.SECONDS)).unit()).isEqualTo(Unit.SECONDS);
  }

  @Test
  void whatNeedsAFeatureIsReadBackWithIt() {
    PromQlParser parser =
        PromQl.parser(
            ParserOptions.DEFAULT.withFeatures(
                Feature.PROMQL_EXPERIMENTAL_FUNCTIONS, Feature.PROMQL_BINOP_FILL_MODIFIERS));

    assertThat(
            List.of(
                LAG.limitK(3),
                LAG.limitRatio(-0.1),
                LAG.sortByLabel(GROUP),
                LAG.withInfo(VERSION.matches("1.*")),
                LAG.withInfo(),
                LAG.over(hours(1)).mad(),
                LAG.over(hours(1)).integral(),
                LAG.over(hours(1)).timeOfMax(),
                LAG.over(hours(1)).doubleExponentialSmoothing(0.5, 0.1),
                LAG.plus(LIMIT, Matching.on(GROUP).fill(0)),
                LAG.plus(LIMIT, Matching.on(GROUP).fillRight(1)),
                ScalarQuery.end().minus(ScalarQuery.start()).orMore(ScalarQuery.step())))
        .allSatisfy(
            query ->
                assertThat(parser.parse(query.expr().toString()).sameAs(query.expr()))
                    .as(query.expr().toString())
                    .isTrue());
  }

  @Test
  void refusesAnEmptyWindow() {
    assertThatThrownBy(() -> SENT.rate(seconds(0))).isInstanceOf(DefinitionException.class);
  }

  private static Arguments row(Query query, String promql, Unit unit) {
    return Arguments.of(query, promql, unit);
  }
}
