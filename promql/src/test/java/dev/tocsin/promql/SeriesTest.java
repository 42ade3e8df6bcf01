package dev.tocsin.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.promql.series.HistogramLiteral;
import dev.tocsin.promql.series.HistogramLiteral.Buckets;
import dev.tocsin.promql.series.HistogramLiteral.CounterResetHint;
import dev.tocsin.promql.series.SequenceValue;
import dev.tocsin.promql.series.SequenceValue.Gap;
import dev.tocsin.promql.series.SequenceValue.HistogramSample;
import dev.tocsin.promql.series.SequenceValue.Sample;
import dev.tocsin.promql.syntax.Feature;
import dev.tocsin.promql.syntax.ParserOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SeriesTest {
  private static List<SequenceValue> values(String text) {
    return PromQl.parseSeries(text).values();
  }

  private static List<HistogramSample> histograms(String text) {
    return values(text).stream().map(HistogramSample.class::cast).toList();
  }

  @Test
  void readsLabels() {
    assertThat(PromQl.parseSeries("up{job='a', x=\"\", } 1").labels())
        .isEqualTo(Map.of("__name__", "up", "job", "a"));
    assertThat(PromQl.parseSeries("{\"my.metric\", \"a$b\"=\"c\"}").labels())
        .isEqualTo(Map.of("__name__", "my.metric", "a$b", "c"));
    assertThat(PromQl.parseSeries(" sum_of:x 1").labels())
        .isEqualTo(Map.of("__name__", "sum_of:x"));
    assertThat(PromQl.parseSeries("sum{__name__=\"x\"}").labels())
        .isEqualTo(Map.of("__name__", "sum"));
    assertThat(PromQl.parseSeries("").labels()).isEmpty();
    ParserOptions utf8 = ParserOptions.DEFAULT.withFeatures(Feature.PROMQL_UNQUOTED_UTF8_NAMES);
    assertThat(PromQl.parser(utf8).parseSeries("température{où=\"ici\"} 1").labels())
        .isEqualTo(Map.of("__name__", "température", "où", "ici"));
  }

  @Test
  void readsNumbersAndGaps() {
    assertThat(values("{}")).isEmpty();
    assertThat(values("x -1 +.5 0x1 1e1x0 010 1_0 -Inf  "))
        .containsExactly(
            new Sample(-1),
            new Sample(0.5),
            new Sample(0),
            new Sample(0),
            new Sample(10),
            new Sample(8),
            new Sample(10),
            new Sample(Double.NEGATIVE_INFINITY));
    assertThat(values("x _ _x0 _x2 stale stale+1x1"))
        .containsExactly(Gap.OMITTED, Gap.OMITTED, Gap.OMITTED, Gap.STALE, Gap.STALE, Gap.STALE);
  }

  @Test
  void readsHistograms() {
    HistogramLiteral empty =
        new HistogramLiteral(
            0, 0, 0, 0, 0, List.of(), new Buckets(0, List.of()), new Buckets(0, List.of()), null);
    assertThat(values("{} {{}} {{ }}x1"))
        .containsExactly(
            new HistogramSample(empty, null, 0),
            new HistogramSample(empty, null, 0),
            new HistogramSample(empty, null, 0));
    HistogramLiteral full =
        new HistogramLiteral(
            1,
            -3.1,
            0.3,
            7,
            0.05,
            List.of(1.0, 2.5),
            new Buckets(-3, List.of(5.1, 10.0, Double.POSITIVE_INFINITY)),
            new Buckets(5, List.of(-4.0)),
            CounterResetHint.GAUGE);
    assertThat(
            values(
                "{} {{Schema:1  sum:0.3 count:-3.1 z_bucket:7 z_bucket_w:0.05"
                    + " custom_values:[1 2.5] buckets:[5.1  10 Inf ] offset:-3 n_buckets:[-4]"
                    + " n_offset:5 counter_reset_hint:gauge }}"))
        .containsExactly(new HistogramSample(full, null, 0));
  }

  @Test
  void countsTheStepsOfHistograms() {
    assertThat(histograms("{} {{sum:1}}+{{sum:2}}x2 {{sum:3}}-{{sum:1}}x1"))
        .extracting(sample -> sample.base().sum(), HistogramSample::steps)
        .containsExactly(
            tuple(1.0, 0L), tuple(1.0, 1L), tuple(1.0, 2L), tuple(3.0, 0L), tuple(3.0, -1L));
    assertThat(histograms("{} {{schema:1}}+{{schema:0}}x0")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2",
        "up{job=~\"a\"} 1",
        "up{job!=\"a\"} 1",
        "up{a=\"1\", a=\"2\"} 1",
        "up{a=} 1",
        "up {a=\"b\"} 1",
        "up{a=\"b\" 1",
        "NaN 1",
        "up 1,2",
        "up 1 x2",
        "up 1x 2",
        "up 1x-2",
        "up 1x2.5",
        "up 1x1_0",
        "up 1x2x3",
        "up 1+1",
        "up 1--1x2",
        "up 0b1",
        "up 1.2.3",
        "up 5m",
        "up Stale",
        "up stalex1",
        "up stale+1",
        "up sum",
        "up \"1\"",
        "up _ _a",
        "{} {{",
        "{} {{}",
        "{} {{schema:1",
        "{} {{ schema:1}}",
        "{} {{schema: 1}}",
        "{} {{schema :1}}",
        "{} {{schema:1.5}}",
        "{} {{schema:1 schema:1}}",
        "{} {{schema:1}} {{schema:1}}+",
        "{} {{sum:+1}}",
        "{} {{sum:.5}}",
        "{} {{z_bucket_w:-1}}",
        "{} {{buckets:[]}}",
        "{} {{buckets:[ 1]}}",
        "{} {{buckets:[1,2]}}",
        "{} {{buckets:[-Inf]}}",
        "{} {{buckets:[1}}",
        "{} {{buckets:5}}",
        "{} {{foo:1}}",
        "{} {{counter_reset_hint:foo}}",
        "{} {{counter_reset_hint:1}}",
        "{} {{sum:1}}+{{sum:1}}",
        "{} {{sum:1}}+1x2",
        "{} 1+{{sum:1}}x2",
        "{} {{schema:1}}+{{schema:0}}x2",
        "{} {{schema:-53}}+{{schema:0}}x2",
        "{}{{}}",
      })
  void refusesWhatIsNoSeries(String text) {
    assertThatThrownBy(() -> PromQl.parseSeries(text))
        .isInstanceOf(PromQlException.class)
        .hasMessageContaining("1:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up 1 steal | 1:6: unexpected `steal`, expected a number, a histogram, `_` or `stale`",
        "{} 1x9999999 | 1:6: a series has at most 1000000 values",
        "{} {{bucket:[1]}} | did you mean `buckets`?",
        "{} {{counter_reset_hint:gouge}} | did you mean `gauge`?",
        "up{a!=`b`} 1 | a series has its labels by `=`, not by `!=`",
      })
  void saysWhatIsWrong(String text, String message) {
    PromQlException e = catchThrowableOfType(PromQlException.class, () -> PromQl.parseSeries(text));
    assertThat(e).hasMessageContaining(message);
    assertThat(e.errors()).hasSize(1);
  }

  @Test
  void hasALimitForAllValuesTogether() {
    assertThat(values("{} 1x999999")).hasSize(1_000_000);
    assertThatThrownBy(() -> PromQl.parseSeries("{} _x600000 1x600000"))
        .hasMessageContaining("1:15: a series has at most 1000000 values");
  }
}
