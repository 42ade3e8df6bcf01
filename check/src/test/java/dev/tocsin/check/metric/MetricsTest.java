package dev.tocsin.check.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.Info;
import dev.tocsin.model.metric.StateSet;
import dev.tocsin.model.metric.Summary;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.unit.Unit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which metrics the checks of metrics find, and which they leave alone. */
class MetricsTest {
  private static final Label SIZE = Label.named("size").values("s", "m", "l", "xl");
  private static final Label COLOR = Label.named("color").values("red", "green", "blue");
  private static final Label INSTANCE = Label.INSTANCE;

  /** Metrics of all kinds, most of them with something odd. */
  public static final class StoreMetrics {
    public static final Counter COUNTER = Counter.named("sales_total").help("Sales");
    public static final Counter BARE = Counter.named("sales").help("Sales");
    public static final Gauge TOTAL = Gauge.named("carts_total").help("Carts");
    public static final Gauge COUNT = Gauge.named("carts_count").help("Carts");
    public static final Gauge COUNTED = Gauge.named("account").help("Account");
    public static final Gauge COLON = Gauge.named("store:carts:max").help("Carts");
    public static final Gauge CAMEL = Gauge.named("openCarts").help("Carts");
    public static final Gauge CAPITALS = Gauge.named("JVM_heap").help("Heap");
    public static final Gauge KIND = Gauge.named("carts_gauge_open").help("Carts");
    public static final Gauge GAUGES = Gauge.named("gauges").help("Gauges in the store");
    public static final Gauge HOURS = Gauge.named("opening_hours").help("Opening");
    public static final Gauge MILLIS = Gauge.named("delay").help("Delay").unit(Unit.MILLISECONDS);
    public static final Gauge BYTES = Gauge.named("memory").help("Memory").unit(Unit.BYTES);
    public static final Gauge GOOD_BYTES = Gauge.named("heap_bytes").help("Heap").unit(Unit.BYTES);
    public static final Counter SENT =
        Counter.named("sent_bytes_total").help("Sent").unit(Unit.BYTES);
    public static final Gauge HELPLESS = Gauge.named("mystery");
    public static final Info BUILD = Info.named("build_info").help("Build");
    public static final Gauge FALSE_INFO = Gauge.named("store_info").help("Store");
    public static final StateSet STATE = StateSet.named("store_state").help("State");
    public static final Gauge LE = Gauge.named("by_le").help("By bound").labels(Label.LE);
    public static final Gauge INTERNAL =
        Gauge.named("by_internal").help("By what").labels(Label.named("__what"));
    public static final Gauge OF_INSTANCE =
        Gauge.named("by_instance").help("By instance").labels(INSTANCE);

    private StoreMetrics() {}
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          total-suffix    | sales carts_total
          reserved-suffix | carts_count store_info
          colon-in-name   | store:carts:max
          camel-case      | openCarts
          kind-in-name    | carts_gauge_open
          base-unit       | delay opening_hours
          unit-suffix     | memory
          no-help         | mystery
          forbidden-label | by_internal by_le
          renamed-label   | by_instance
          """)
  void areFoundByTheirNamesAndLabels(String check, String names) {
    Monitoring store =
        Monitoring.named("store")
            .metrics(StoreMetrics.class)
            .scrape(ScrapeJob.named("store").targets("store:80").exposes(StoreMetrics.class));

    assertThat(metrics("metric/" + check, store))
        .containsExactlyInAnyOrderElementsOf(Arrays.asList(names.split(" ")));
  }

  @Test
  void haveNoUnitUnlessTheyAreInfosOrStates() {
    assertThat(metrics("metric/no-unit", Monitoring.named("store").metrics(StoreMetrics.class)))
        .contains("sales_total", "mystery")
        .doesNotContain("build_info", "store_state", "memory", "delay");
  }

  @Test
  void keepTheirLabelsWhereTheyWinOrNobodyKnowsTheJob() {
    ScrapeJob job = ScrapeJob.named("store").targets("store:80").exposes(StoreMetrics.class);
    Monitoring store = Monitoring.named("store").metrics(StoreMetrics.class);

    assertThat(metrics("metric/renamed-label", store)).isEmpty();
    assertThat(metrics("metric/renamed-label", store.scrape(job.honorLabels()))).isEmpty();
  }

  @Test
  void areUsedByNameByPatternAndByPart() {
    assertThat(unused("sales_total + sum(wait_seconds_sum)")).containsExactly("wait_max", "age");
    assertThat(unused("{__name__=~\"a.*|wait_.*\"}")).containsExactly("sales_total");
    assertThat(unused("{__name__=\"age\"}")).hasSize(3);
    assertThat(unused("{job=\"store\"}")).isEmpty();
    assertThat(unused("$metric")).isEmpty();
    assertThat(unused("wait_${part}")).isEmpty();
    assertThat(metrics("metric/unused-metric", Monitoring.named("x").metrics(UsedMetrics.class)))
        .isEmpty();
  }

  /** Metrics that are used. */
  public static final class UsedMetrics {
    public static final Counter SALES = Counter.named("sales_total").help("Sales");
    public static final Summary WAIT = Summary.named("wait_seconds").help("Waiting");
    public static final Gauge MAX = Gauge.named("wait_max").help("Longest");
    public static final Gauge AGE = Gauge.named("age").help("Age");

    private UsedMetrics() {}
  }

  private static List<String> unused(String query) {
    return metrics(
        "metric/unused-metric",
        Monitoring.named("store")
            .metrics(UsedMetrics.class)
            .dashboards(
                Dashboard.titled("Any")
                    .row("Any", TimeSeries.titled("Any").query(Query.parse(query)))));
  }

  /** Metrics with labels whose values are known. */
  public static final class ManyMetrics {
    public static final Histogram WAIT =
        Histogram.named("wait_seconds").help("Waiting").labels(SIZE, COLOR).buckets(1, 2);
    public static final Gauge STOCK =
        Gauge.named("stock").help("Stock").labels(SIZE, COLOR, Label.named("shelf"));

    private ManyMetrics() {}
  }

  @Test
  void haveAsManySeriesAsLabelsBucketsAndTargetsMake() {
    Monitoring many = Monitoring.named("store").metrics(ManyMetrics.class);
    ScrapeJob job = ScrapeJob.named("store").targets("a:80", "b:80").exposes(ManyMetrics.class);

    assertThat(tooMany(many, 59)).containsExactly("wait_seconds");
    assertThat(tooMany(many, 60)).isEmpty();
    assertThat(tooMany(many.scrape(job), 119)).containsExactly("wait_seconds");
    assertThat(tooMany(many.scrape(job), 120)).isEmpty();
    assertThat(tooMany(many.scrape(job), 23)).containsExactly("wait_seconds", "stock");
  }

  private static List<String> tooMany(Monitoring monitoring, double limit) {
    return names(
        Found.by(
            "metric/too-many-series",
            monitoring,
            Found.STANDARD.with("metric/too-many-series", TooManySeries.MAX_SERIES, limit)));
  }

  /** Named like the parts of others. */
  public static final class PartMetrics {
    public static final Counter COUNT = Counter.named("request_duration_seconds_count").help("No");
    public static final Gauge OTHER = Gauge.named("request_duration_seconds_max").help("Yes");

    private PartMetrics() {}
  }

  @Test
  void clashWithThePartsOfHistograms() {
    assertThat(Found.by("metric/conflicting-metric", Shop.open().metrics(PartMetrics.class)))
        .extracting(Diagnostic::message)
        .containsExactly(
            "`request_duration_seconds_count` is also a series of `request_duration_seconds`");
  }

  private static List<String> metrics(String check, Monitoring monitoring) {
    return names(Found.by(check, monitoring));
  }

  private static List<String> names(List<Diagnostic> findings) {
    return findings.stream()
        .map(finding -> finding.subject().substring(finding.subject().indexOf(' ') + 1))
        .toList();
  }
}
