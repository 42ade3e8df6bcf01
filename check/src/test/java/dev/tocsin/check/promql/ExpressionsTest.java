package dev.tocsin.check.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the checks of expressions find, with the underlined part, and where they are silent. */
class ExpressionsTest {
  private static final RecordingRule WAITING =
      RecordingRule.named("queue:depth:sum", ShopMetrics.QUEUE.sum().by(Shop.ENVIRONMENT));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "fine",
      textBlock =
          """
          # metrics
          up{job="shop"}                                             | fine
          scrape_samples_scraped{environment="prod"}                 | fine
          ALERTS{anything="x"}                                       | fine
          {__name__="queue_depth"}                                   | fine
          {__name__="queue_dept"}                                    | unknown-metric __name__="queue_dept"
          {__name__=~"queue.*", anything="x"}                        | fine
          orders                                                     | unknown-metric orders
          queue_depth + on () group_left () rate(order_total[5m])    | unknown-metric order_total
          $metric{anything="x"}                                      | fine
          ${prefix}_total                                            | fine
          label_replace(queue_dept, "a", "$1", "topic", "(.*)")      | unknown-metric queue_dept
          # labels of selectors
          queue_depth{topic="a", environment="prod", job="shop"}     | fine
          queue_depth{topic=""}                                      | fine
          queue_depth{pod=""}                                        | fine
          queue_depth{pod!="", pod=~"a.*"}                           | fine
          queue_depth{topic=~"$topic"}                               | fine
          queue_depth{tpic=~"$topic"}                                | unknown-label tpic
          queue_depth{$label="a"}                                    | fine
          queue_depth{tpic!="a"}                                     | unknown-label tpic
          queue_depth{le="1"}                                        | unknown-label le
          request_duration_seconds_bucket{le="1"}                    | fine
          request_duration_seconds_count{le="1"}                     | unknown-label le
          queue:depth:sum{environment="prod"}                        | fine
          queue:depth:sum{topic="a"}                                 | unknown-label topic
          absent(queue_depth{tpic="a"})                              | unknown-label tpic
          # labels of clauses
          sum by (topic) (queue_depth)                               | fine
          sum by (tpic) (queue_depth)                                | unknown-label tpic
          sum by (topic) (sum by (job) (queue_depth))                | unknown-label topic
          sum without (tpic) (queue_depth)                           | unknown-label tpic
          sum without (topic) (sum by (job) (queue_depth))           | fine
          sum by ($by) (queue_depth)                                 | fine
          sum by (topic) (sum by ($by) (queue_depth))                | fine
          sum by (new) (label_replace(up, "new", "$1", "job", "(.*)")) | fine
          sum by (topic) (absent(queue_depth{topic="a"}))            | fine
          queue_depth / on (tpic) queue_depth                        | unknown-label tpic
          queue_depth / ignoring (tpic) queue_depth                  | unknown-label tpic
          queue_depth or on (topic) vector(0)                        | fine
          queue_depth * on (job) group_left (topic) up               | unknown-label topic
          up * on (job) group_right (environment) queue_depth        | fine
          # kinds
          rate(orders_total[5m])                                     | fine
          rate(queue_depth[5m])                                      | rate-on-gauge queue_depth[5m]
          irate(up[5m])                                              | rate-on-gauge up[5m]
          increase(queue:depth:sum[1h])                              | rate-on-gauge queue:depth:sum[1h]
          rate(max_over_time(queue_depth[5m])[1h:])                  | rate-on-gauge max_over_time(queue_depth[5m])[1h:]
          rate($metric[5m])                                          | fine
          delta(queue_depth[5m])                                     | fine
          rate(request_duration_seconds_sum[5m])                     | fine
          avg(request_duration_seconds)                              | raw-histogram request_duration_seconds
          histogram_quantile(0.9, rate(request_duration_seconds[5m])) | raw-histogram request_duration_seconds
          # quantiles
          quantile(0, queue_depth)                                   | fine
          quantile(1, queue_depth)                                   | fine
          quantile(1.5, queue_depth)                                 | quantile-range 1.5
          quantile_over_time(-0.1, queue_depth[5m])                  | quantile-range -0.1
          quantile((95), queue_depth)                                | quantile-range 95
          quantile($q, queue_depth)                                  | fine
          topk(5, queue_depth)                                       | fine
          """)
  void findsWhatIsWrong(String promql, String expected) {
    Monitoring shop = Shop.open().rules(RuleGroup.named("shop").record(WAITING));

    assertThat(Told.of(shop, promql)).isEqualTo(expected == null ? "" : expected);
  }
}
