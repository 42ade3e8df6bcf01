package dev.tocsin.promql.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.label.ExampleSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KindFlowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          up                                        | GAUGE
          requests_total                            | COUNTER
          requests_total{method="GET"} offset 5m    | COUNTER
          {"requests_total"}                        | COUNTER
          latency_seconds                           | NO_SERIES
          latency_seconds_bucket                    | BUCKETS
          latency_seconds_sum                       | COUNTER
          latency_seconds_count                     | COUNTER
          rpc_seconds                               | QUANTILES
          rpc_seconds_count                         | COUNTER
          size_bytes                                | NATIVE_HISTOGRAM
          build_info                                | INFO
          state                                     | STATES
          nobody_knows                              | UNKNOWN
          rate(requests_total[5m])                  | GAUGE
          rate(nobody_knows[5m])                    | UNKNOWN
          rate(latency_seconds_bucket[5m])          | BUCKET_RATES
          rate(size_bytes[5m])                      | NATIVE_HISTOGRAM_RATE
          sum(rate(latency_seconds_bucket[5m]))     | BUCKET_RATES
          sum(requests_total)                       | COUNTER_SUM
          max(requests_total)                       | COUNTER
          count(requests_total)                     | GAUGE
          requests_total + 1                        | GAUGE
          requests_total > 1                        | COUNTER
          requests_total > bool 1                   | GAUGE
          rate(latency_seconds_bucket[5m]) / 2      | BUCKET_RATES
          up and requests_total                     | GAUGE
          up or requests_total                      | UNKNOWN
          -requests_total                           | GAUGE
          +requests_total                           | COUNTER
          (requests_total)                          | COUNTER
          last_over_time(requests_total[5m])        | COUNTER
          sum_over_time(up[5m])                     | GAUGE
          job:requests:rate5m                       | GAUGE
          loop                                      | UNKNOWN
          """)
  void followsKinds(String text, String kind) {
    assertThat(KindFlow.of(PromQl.parse(text), ExampleSchema.SCHEMA).result()).hasToString(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rate(requests_total[5m])                                  | -
          rate(up[5m])                                              | RATE_OF_GAUGE up[5m]
          increase(rpc_seconds[5m])                                 | RATE_OF_GAUGE rpc_seconds[5m]
          rate(sum(requests_total)[5m:1m])                          | RATE_OF_SUM sum(requests_total)[5m:1m]
          rate(job:requests:rate5m[5m])                             | RATE_OF_GAUGE job:requests:rate5m[5m]
          rate(nobody_knows[5m])                                    | -
          delta(requests_total[5m])                                 | DELTA_OF_COUNTER requests_total[5m]
          deriv(requests_total[5m])                                 | DELTA_OF_COUNTER requests_total[5m]
          delta(up[5m])                                             | -
          requests_total > 5                                        | RAW_COUNTER requests_total
          5 < requests_total                                        | RAW_COUNTER requests_total
          requests_total - requests_total offset 5m                 | -
          latency_seconds > 1                                       | CLASSIC_HISTOGRAM latency_seconds
          rate(latency_seconds[5m])                                 | CLASSIC_HISTOGRAM latency_seconds
          size_bytes > 1                                            | RAW_HISTOGRAM size_bytes
          histogram_quantile(0.9, rate(latency_seconds_bucket[5m])) | -
          histogram_quantile(0.9, latency_seconds_bucket)           | QUANTILE_WITHOUT_RATE latency_seconds_bucket
          histogram_quantile(0.9, rate(size_bytes[5m]))             | -
          histogram_quantile(0.9, up)                               | QUANTILE_OF_NO_HISTOGRAM up
          histogram_quantile(0.9, rate(requests_total[5m]))         | QUANTILE_OF_NO_HISTOGRAM rate(requests_total[5m])
          avg(rpc_seconds)                                          | AGGREGATED_QUANTILES rpc_seconds
          max(rpc_seconds)                                          | -
          """)
  void reportsMisuse(String text, String expected) {
    String found =
        KindFlow.of(PromQl.parse(text), ExampleSchema.SCHEMA).misuses().stream()
            .map(m -> m.kind() + " " + text.substring(m.span().start(), m.span().end()))
            .findFirst()
            .orElse("-");
    assertThat(found).isEqualTo(expected);
  }
}
