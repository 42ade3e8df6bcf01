package dev.tocsin.check.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.scrape.ScrapeJob;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of matchers where the values of labels are known. */
class MatchersTest {
  private static final Label REGION = Label.named("region").values("eu", "us");
  private static final Label ZONE = Label.named("zone");

  /** Metrics of which all values are known. */
  public static final class StoreMetrics {
    public static final Counter SALES =
        Counter.named("sales_total").help("Sales").labels(REGION, ZONE);
    public static final Histogram WAIT =
        Histogram.named("wait_seconds").help("Waiting").labels(REGION).buckets(0.5, 1, 2.5);

    private StoreMetrics() {}
  }

  private static final ScrapeJob JOB =
      ScrapeJob.named("store")
          .targets("store-1:80", "store-2:80")
          .label(Label.named("environment"), "prod")
          .exposes(StoreMetrics.class);

  private static final Monitoring STORE =
      Monitoring.named("store").metrics(StoreMetrics.class).scrape(JOB);

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '`',
      nullValues = "fine",
      textBlock =
          """
          # values that a label was declared with
          sales_total{region="eu"}                                           -> fine
          sales_total{region="ue"}                                           -> impossible-value "ue"
          sales_total{region=~"e.*"}                                         -> fine
          sales_total{region=~"a.*|b.*"}                                     -> impossible-value "a.*|b.*"
          sales_total{region=~"$region"}                                     -> fine
          sales_total{region=""}                                             -> fine
          sales_total{zone="any"}                                            -> fine
          wait_seconds_count{region="ue"}                                    -> impossible-value "ue"
          absent(sales_total{region="ue"})                                   -> impossible-value "ue"
          {__name__="sales_total", region = "ue"}                            -> impossible-value "ue"
          # values of the target
          sales_total{job="store"}                                           -> fine
          sales_total{job=~"stor.+"}                                         -> fine
          sales_total{job="shop"}                                            -> impossible-value "shop"
          up{job="shop"}                                                     -> impossible-value "shop"
          scrape_samples_scraped{job="shop"}                                 -> impossible-value "shop"
          sales_total{instance="store-1:80"}                                 -> fine
          sales_total{instance="store-3:80"}                                 -> impossible-value "store-3:80"
          sales_total{environment="test"}                                    -> impossible-value "test"
          unknown_total{job="shop"}                                          -> unknown-metric unknown_total
          # bounds of buckets as Prometheus 3 stores them
          rate(wait_seconds_bucket{le="0.5"}[5m])                            -> fine
          rate(wait_seconds_bucket{le="1.0"}[5m])                            -> fine
          rate(wait_seconds_bucket{le="+Inf"}[5m])                           -> fine
          rate(wait_seconds_bucket{le="1"}[5m])                              -> impossible-value "1"
          rate(wait_seconds_bucket{le="5"}[5m])                              -> impossible-value "5"
          # matchers of one selector
          sales_total{zone="a", zone="a"}                                    -> fine
          sales_total{zone="a", zone="b"}                                    -> contradictory-matchers zone="b"
          sales_total{zone="a", zone!="b"}                                   -> useless-matcher zone!="b"
          sales_total{zone=~"a|b", zone!~"a|b"}                              -> contradictory-matchers zone!~"a|b"
          sales_total{zone=~"$zone", zone="b"}                               -> fine
          # matchers that take nothing away
          sales_total{zone=~".*"}                                            -> useless-matcher zone=~".*"
          sales_total{zone=~".+"}                                            -> fine
          sales_total{zone!=""}                                              -> fine
          sales_total{zone!="any"}                                           -> fine
          sales_total{region!="eu"}                                          -> fine
          sales_total{region!="ue"}                                          -> useless-matcher region!="ue"
          sales_total{region!~"a.*"}                                         -> useless-matcher region!~"a.*"
          sales_total{region!~"e.*"}                                         -> fine
          sales_total{job=~"$job", region=~".*$x"}                           -> fine
          # regular expressions
          sales_total{zone=~"a"}                                             -> needless-regex zone=~"a"
          sales_total{zone!~"a b"}                                           -> needless-regex zone!~"a b"
          sales_total{zone=~"a\\\\.b"}                                         -> needless-regex zone=~"a\\\\.b"
          sales_total{zone=~"a.b"}                                           -> fine
          sales_total{zone=~"a|b"}                                           -> fine
          sales_total{zone=~"\\\\d"}                                           -> fine
          sales_total{zone=~"$zone"}                                         -> fine
          sales_total{zone=~"^a.*"}                                          -> redundant-anchors "^a.*"
          sales_total{zone!~"a.*$"}                                          -> redundant-anchors "a.*$"
          sales_total{zone=~".*a\\\\$"}                                        -> fine
          # vector matching
          sales_total / wait_seconds_count                                   -> never-matches sales_total / wait_seconds_count
          sales_total / ignoring (zone) wait_seconds_count                   -> fine
          sales_total / on (region) wait_seconds_count                       -> fine
          sales_total{region="eu"} - sales_total{region="us"}                -> never-matches sales_total{region="eu"} - sales_total{region="us"}
          sales_total{region="eu"} - ignoring (region) sales_total{region="us"} -> fine
          sales_total unless up                                              -> dead-branch up
          sales_total unless on (instance) up                                -> fine
          sales_total and up                                                 -> never-matches sales_total and up
          sales_total or up                                                  -> fine
          sales_total / unknown                                              -> unknown-metric unknown
          wait_seconds_bucket / ignoring (le) wait_seconds_count             -> many-to-many wait_seconds_bucket
          wait_seconds_bucket / ignoring (le) group_left wait_seconds_count  -> fine
          wait_seconds_count / ignoring (le) group_left wait_seconds_bucket  -> many-to-many wait_seconds_bucket
          wait_seconds_bucket{le="1.0"} / ignoring (le) wait_seconds_count   -> fine
          wait_seconds_bucket{le=~"$le"} / ignoring (le) wait_seconds_count  -> many-to-many wait_seconds_bucket{le=~"$le"}
          wait_seconds_bucket / wait_seconds_bucket offset 1h                -> fine
          wait_seconds_bucket / on (instance, region) wait_seconds_count     -> many-to-many wait_seconds_bucket
          wait_seconds_bucket and ignoring (le) wait_seconds_count           -> fine
          """)
  void findsWhatIsWrong(String promql, String expected) {
    assertThat(Told.of(STORE, promql)).isEqualTo(expected == null ? "" : expected);
  }
}
