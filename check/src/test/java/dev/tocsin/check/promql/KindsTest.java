package dev.tocsin.check.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.NativeHistogram;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.ScrapeJob;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of how counters, histograms and summaries are asked, and of comparisons. */
class KindsTest {
  /** One metric of each kind. */
  public static final class StoreMetrics {
    public static final Counter SALES = Counter.named("sales_total").help("Sales");
    public static final Gauge CARTS = Gauge.named("carts").help("Carts");
    public static final Histogram WAIT =
        Histogram.named("wait_seconds").help("Waiting").buckets(0.5, 1, 2.5);
    public static final NativeHistogram CART = NativeHistogram.named("cart_euros").help("Value");
    public static final Summary PAYMENT = Summary.named("payment_seconds").help("Paying");
    public static final Info BUILD = Info.named("build_info").help("Build");

    private StoreMetrics() {}
  }

  private static final Monitoring STORE =
      Monitoring.named("store")
          .metrics(StoreMetrics.class)
          .scrape(ScrapeJob.named("store").targets("store:80").exposes(StoreMetrics.class))
          .rules(
              RuleGroup.named("store")
                  .record(RecordingRule.named("sales:sum", VectorQuery.parse("sum(sales_total)"))));

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      nullValues = "fine",
      textBlock =
          """
          # counters
          sales_total > 100                                            -> raw-counter sales_total
          100 < sales_total                                            -> raw-counter sales_total
          sum(sales_total > bool 100)                                  -> raw-counter sales_total
          sales_total > 0                                              -> fine
          sales_total == 5                                             -> fine
          sales_total > carts                                          -> fine
          increase(sales_total[1h]) > 100                              -> fine
          deriv(sales_total[5m])                                       -> delta-of-counter sales_total[5m]
          predict_linear(sales_total[5m], 60)                          -> delta-of-counter sales_total[5m]
          delta(wait_seconds_count[5m])                                -> delta-of-counter wait_seconds_count[5m]
          deriv(carts[5m])                                             -> fine
          rate(sum(sales_total)[5m:])                                  -> rate-of-sum sum(sales_total)[5m:]
          increase(sales:sum[5m])                                      -> rate-of-sum sales:sum[5m]
          rate(sum(carts)[5m:])                                        -> rate-on-gauge sum(carts)[5m:]
          # histograms and summaries
          histogram_quantile(0.9, wait_seconds_bucket)                 -> quantile-without-rate wait_seconds_bucket
          histogram_quantile(0.9, sum by (le) (wait_seconds_bucket))   -> quantile-without-rate sum by (le) (wait_seconds_bucket)
          histogram_quantile(0.9, cart_euros)                          -> quantile-without-rate cart_euros
          histogram_quantile(0.9, rate(cart_euros[5m]))                -> fine
          histogram_quantile(0.9, sum(rate(cart_euros[5m])))           -> fine
          histogram_quantile(0.9, rate(wait_seconds_bucket[5m]))       -> fine
          histogram_quantile(0.9, sum(rate(wait_seconds_bucket[5m])))  -> missing-le sum
          histogram_quantile(0.9, sum by (job) (rate(wait_seconds_bucket[5m]))) -> missing-le by (job)
          histogram_quantile(0.9, sum without (le) (rate(wait_seconds_bucket[5m]))) -> missing-le le
          histogram_quantile(0.9, sum by ($by) (rate(wait_seconds_bucket[5m]))) -> fine
          histogram_fraction(0, 1, sum(rate(wait_seconds_bucket[5m]))) -> missing-le sum
          histogram_quantile(0.9, rate(sales_total[5m]))               -> missing-le sales_total
          histogram_quantile(0.9, sum(rate($metric[5m])))              -> fine
          rate(cart_euros[5m]) > 5                                     -> compared-histogram rate(cart_euros[5m])
          histogram_avg(rate(cart_euros[5m])) > 5                      -> fine
          sum(payment_seconds)                                         -> aggregated-quantiles payment_seconds
          avg by (quantile) (payment_seconds)                          -> aggregated-quantiles payment_seconds
          max(payment_seconds)                                         -> fine
          avg(rate(payment_seconds_count[5m]))                         -> fine
          # quantiles beyond the largest bucket
          histogram_quantile(0.9, rate(wait_seconds_bucket[5m])) > 2.5 -> threshold-beyond-buckets 2.5
          max(histogram_quantile(0.9, rate(wait_seconds_bucket[5m]))) > 3 -> threshold-beyond-buckets 3
          (histogram_quantile(0.9, rate(wait_seconds_bucket[5m]))) >= 3 -> threshold-beyond-buckets 3
          histogram_quantile(0.9, rate(wait_seconds_bucket[5m])) >= 2.5 -> fine
          histogram_quantile(0.9, rate(wait_seconds_bucket[5m])) > 2   -> fine
          histogram_quantile(0.9, rate(wait_seconds_bucket[5m])) < 3   -> fine
          sum(histogram_quantile(0.9, rate(wait_seconds_bucket[5m]))) > 3 -> fine
          histogram_quantile(0.9, rate(cart_euros[5m])) > 3            -> fine
          # comparisons that never hold
          up == 2                                                      -> never-true up == 2
          count(up) == 0                                               -> never-true count(up) == 0
          avg(up) > 1                                                  -> never-true avg(up) > 1
          rate(sales_total[5m]) < 0                                    -> never-true rate(sales_total[5m]) < 0
          day_of_week() == 7                                           -> never-true day_of_week() == 7
          carts < 0                                                    -> fine
          up == 0                                                      -> fine
          delta(carts[5m]) < 0                                         -> fine
          # comparisons that always hold
          rate(sales_total[5m]) >= 0                                   -> always-true rate(sales_total[5m]) >= 0
          up >= 0                                                      -> always-true up >= 0
          sales_total > bool -1                                        -> always-true sales_total > bool -1; raw-counter sales_total
          rate(sales_total[5m]) / rate(sales_total[5m]) >= 0           -> fine
          sqrt(sales_total) >= 0                                       -> fine
          count(up == 0) > 0                                           -> fine
          (count(up)) > 0                                              -> fine
          sum(count by (job) (up)) > 0                                 -> fine
          count_over_time(carts[5m]) > 0                               -> fine
          build_info == 1                                              -> fine
          absent(carts) == 1                                           -> fine
          vector(1) > 0                                                -> fine
          # divisions
          sum(rate(sales_total[5m]) / rate(wait_seconds_count[5m]))    -> unguarded-division rate(wait_seconds_count[5m])
          avg(100 * (carts / (rate(sales_total[5m]) + rate(wait_seconds_count[5m])))) -> unguarded-division (rate(sales_total[5m]) + rate(wait_seconds_count[5m]))
          avg(carts / sum by (instance, job) (rate(sales_total[5m])))  -> unguarded-division sum by (instance, job) (rate(sales_total[5m]))
          max(carts / rate(sales_total[5m]))                           -> fine
          sum(carts / (rate(sales_total[5m]) > 0))                     -> fine
          sum(carts / clamp_min(rate(sales_total[5m]), 1))             -> fine
          sum(carts / rate(sales_total[5m]) > 0)                       -> fine
          sum(carts / rate(sales_total[5m]) or up)                     -> fine
          sum(carts / (rate(sales_total[5m]) + 1))                     -> fine
          sum(carts / 60)                                              -> fine
          carts / rate(sales_total[5m])                                -> fine
          """)
  void findsWhatIsWrong(String promql, String expected) {
    assertThat(Told.of(STORE, promql)).isEqualTo(expected == null ? "" : expected);
  }
}
