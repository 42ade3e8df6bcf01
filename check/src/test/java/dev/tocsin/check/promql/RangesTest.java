package dev.tocsin.check.promql;

import static dev.tocsin.model.unit.Durations.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.unit.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of ranges and offsets, of units, and of what the server does not have. */
class RangesTest {
  /** Metrics of some units. */
  public static final class StoreMetrics {
    public static final Counter SALES =
        Counter.named("sales_total").help("Sales").unit(Unit.of("sale"));
    public static final Gauge MEMORY = Gauge.named("memory").help("Memory").unit(Unit.BYTES);
    public static final Counter SENT = Counter.named("sent_total").help("Sent").unit(Unit.BYTES);
    public static final Histogram WAIT =
        Histogram.named("wait_seconds").help("Waiting").unit(Unit.SECONDS);
    public static final Gauge AGE = Gauge.named("age").help("Age").unit(Unit.SECONDS);
    public static final Gauge DELAY = Gauge.named("delay").help("Delay").unit(Unit.MILLISECONDS);
    public static final Gauge FULL = Gauge.named("full").help("Full").unit(Unit.RATIO);
    public static final Gauge USED = Gauge.named("used").help("Used").unit(Unit.PERCENT);

    private StoreMetrics() {}
  }

  /** What the slow job exposes. */
  public static final class SlowMetrics {
    public static final Gauge STOCK = Gauge.named("stock").help("Stock");

    private SlowMetrics() {}
  }

  /** What nobody stores. */
  public static final class DroppedMetrics {
    public static final Gauge DEBUG = Gauge.named("debug_level").help("Level");
    public static final Histogram STEP = Histogram.named("step_seconds").help("Steps");

    private DroppedMetrics() {}
  }

  private static final ScrapeJob STORE_JOB =
      ScrapeJob.named("store").targets("store:80").exposes(StoreMetrics.class);

  private static final ScrapeJob SLOW =
      ScrapeJob.named("slow").targets("slow:80").every(minutes(2)).exposes(SlowMetrics.class);

  private static final ScrapeJob DROPPING =
      ScrapeJob.named("dropping")
          .targets("dropping:80")
          .exposes(DroppedMetrics.class)
          .relabelMetrics(Relabeling.drop(Relabeling.METRIC_NAME, "debug_.*|.*_bucket"));

  private static final Monitoring STORE =
      Monitoring.named("store")
          .metrics(StoreMetrics.class, SlowMetrics.class, DroppedMetrics.class)
          .scrape(STORE_JOB, SLOW, DROPPING)
          .rules(
              RuleGroup.named("store")
                  .interval(minutes(5))
                  .record(RecordingRule.named("stock:max", VectorQuery.parse("max(stock)"))));

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      nullValues = "fine",
      textBlock =
          """
          # ranges and scrape intervals, 30 s where nothing is said
          rate(sales_total[1m])                                        -> fine
          rate(sales_total[59s])                                       -> short-range 59s
          increase(wait_seconds_count[30s])                            -> short-range 30s
          max_over_time(memory[30s])                                   -> fine
          max_over_time(memory[29s])                                   -> short-range 29s
          rate(sales_total[30s] anchored)                              -> too-new sales_total
          rate(sales_total[$__rate_interval])                          -> fine
          deriv(stock[3m])                                             -> short-range 3m
          deriv(stock[4m])                                             -> fine
          max_over_time(sum(stock)[1m:10s])                            -> fine
          deriv(stock:max[9m])                                         -> short-range 9m
          deriv(stock:max[10m])                                        -> fine
          max_over_time(up[1s])                                        -> fine
          # retention, 15 d
          memory offset 15d                                            -> fine
          memory offset 16d                                            -> beyond-retention memory offset 16d
          rate(sales_total[10d] offset 6d)                             -> beyond-retention sales_total[10d] offset 6d
          max_over_time(rate(sales_total[1d])[10d:] offset 5d)         -> beyond-retention sales_total[1d]
          max_over_time(rate(sales_total[1d])[20d:])                   -> beyond-retention rate(sales_total[1d])[20d:]
          max_over_time(rate(sales_total[1d])[10d:])                   -> fine
          memory @ 1700000000 offset 16d                               -> fine
          memory offset -16d                                           -> fine
          # releases
          first_over_time(memory[5m])                                  -> too-new first_over_time
          last_over_time(memory[5m])                                   -> fine
          # metrics that are dropped
          debug_level                                                  -> dropped-metric debug_level
          rate(step_seconds_count[5m])                                 -> fine
          rate(step_seconds_bucket[5m])                                -> dropped-metric step_seconds_bucket
          # units
          memory > age                                                 -> mixed-units memory > age
          memory + age                                                 -> mixed-units memory + age
          memory / age                                                 -> fine
          memory > 5                                                   -> fine
          memory > rate(sent_total[5m])                                -> mixed-units memory > rate(sent_total[5m])
          memory > increase(sent_total[5m])                            -> fine
          age > delay                                                  -> mixed-units age > delay
          age * 1000 > delay                                           -> fine
          max(memory) - max(delay)                                     -> mixed-units max(memory) - max(delay)
          rate(wait_seconds_sum[5m]) / rate(wait_seconds_count[5m]) > age -> fine
          count(memory) > scalar(age)                                  -> fine
          memory and age                                               -> fine
          full > 80                                                    -> ratio-over-one 80
          max by (job) (full) >= 2                                     -> ratio-over-one 2
          avg_over_time(full[5m]) > 1.5                                -> ratio-over-one 1.5
          full > 1                                                     -> fine
          full * 100 > 80                                              -> fine
          sum(full) > 5                                                -> fine
          memory / memory > 5                                          -> fine
          used > 100                                                   -> fine
          used > 101                                                   -> ratio-over-one 101
          used > 0.8                                                   -> fine
          """)
  void findsWhatIsWrong(String promql, String expected) {
    assertThat(Told.of(STORE, promql)).isEqualTo(expected == null ? "" : expected);
  }
}
