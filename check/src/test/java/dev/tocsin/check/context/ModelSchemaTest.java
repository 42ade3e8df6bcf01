package dev.tocsin.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.scrape.Endpoint;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesDiscovery.Role;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.scrape.StaticTargets;
import dev.tocsin.promql.schema.MetricInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelSchemaTest {
  private static final Label POD = Label.named("pod");
  private static final Label ZONE = Label.named("zone");

  /** Metrics whose labels meet those of the target. */
  public static final class ClashingMetrics {
    public static final Gauge TASKS = Gauge.named("tasks").labels(Label.JOB);

    private ClashingMetrics() {}
  }

  @Test
  void givesAScrapedMetricTheLabelsOfItsTarget() {
    MetricInfo queue = queue(shop());

    assertThat(queue.labels()).containsExactlyInAnyOrder("topic", "job", "instance");
    assertThat(queue.optional()).isEmpty();
    assertThat(queue.open()).isFalse();
  }

  @Test
  void knowsNothingOfTheTargetOfAMetricThatNoJobExposes() {
    MetricInfo queue = queue(ScrapeJob.named("other").targets("other:80"));

    assertThat(queue.open()).isTrue();
    assertThat(queue.optional()).containsExactly("topic");
  }

  @Test
  void addsWhatRelabelingWritesAndIsSureOfFixedValuesOnly() {
    MetricInfo queue =
        queue(shop().label(ZONE, "a").relabel(Relabeling.copy(KubernetesLabels.POD_NAME, POD)));

    assertThat(queue.labels()).contains("zone");
    assertThat(queue.optional()).containsExactly("pod");
  }

  @Test
  void isSureOfNothingThatSomeTargetsLack() {
    ScrapeJob labeled = shop().label(ZONE, "a");
    ScrapeJob bare = ScrapeJob.named("bare").targets("bare:80").exposes(ShopMetrics.class);

    assertThat(queue(labeled, bare).labels()).doesNotContain("zone").contains("job");
    assertThat(queue(labeled, bare).optional()).contains("zone");
  }

  @Test
  void isNotSureOfWhatAConditionWrites() {
    Relabeling step = Relabeling.replace(List.of(POD), "shop-(.*)", ZONE, "a");

    assertThat(queue(shop().relabel(step)).optional()).containsExactly("zone");
    assertThat(queue(shop().label(ZONE, "b").relabel(step)).labels()).contains("zone");
  }

  @Test
  void takesAwayWhatRelabelingDropsOrEmpties() {
    assertThat(queue(shop().relabelMetrics(Relabeling.labelDrop("inst.*"))).labels())
        .containsExactlyInAnyOrder("topic", "job");
    assertThat(queue(shop().label(ZONE, "a").label(ZONE, "")).labels()).doesNotContain("zone");
  }

  @Test
  void knowsTheValuesThatTheJobGives() {
    MetricInfo queue = queue(shop().label(ZONE, "a"));

    assertThat(queue.values())
        .containsEntry("job", Set.of("shop"))
        .containsEntry("instance", Set.of("shop:80"))
        .containsEntry("zone", Set.of("a"))
        .doesNotContainKey("topic");
  }

  @Test
  void knowsTheValuesOfAllJobsThatExposeAMetric() {
    ScrapeJob other =
        ScrapeJob.named("other").targets("other:80").label(ZONE, "b").exposes(ShopMetrics.class);

    assertThat(queue(shop().label(ZONE, "a"), other).values())
        .containsEntry("job", Set.of("shop", "other"))
        .containsEntry("zone", Set.of("a", "b"));
    assertThat(queue(shop().relabel(Relabeling.copy(POD, ZONE)), other).values())
        .doesNotContainKey("zone");
    assertThat(queue(shop(), other).values()).containsEntry("zone", Set.of("b"));
  }

  @Test
  void knowsNoValuesThatAreWrittenByConditionOrByTheTarget() {
    Relabeling always = Relabeling.replace(List.of(POD), "shop-(.*)", ZONE, "a");
    Relabeling address = Relabeling.set(Relabeling.ADDRESS, "proxy:80");
    Relabeling copied = Relabeling.copy(POD, Label.JOB);

    assertThat(queue(shop().label(ZONE, "b").relabel(always)).values())
        .containsEntry("zone", Set.of("a", "b"));
    assertThat(queue(shop().relabel(Relabeling.copy(POD, ZONE)).relabel(always)).values())
        .doesNotContainKey("zone");
    assertThat(queue(shop().relabel(address)).values()).doesNotContainKey("instance");
    assertThat(queue(shop().relabel(copied)).values()).doesNotContainKey("job");
    assertThat(queue(shop().honorLabels()).values()).isEmpty();
    assertThat(queue(shop().relabel(Relabeling.labelMap("x_(.+)"))).values()).isEmpty();
  }

  @Test
  void leavesLabelsOpenBehindALabelMap() {
    assertThat(queue(shop().relabel(Relabeling.labelMap("__meta_(.+)"))).open()).isTrue();
    assertThat(queue(shop().relabelMetrics(Relabeling.labelMap("x_(.+)"))).open()).isTrue();
  }

  @Test
  void keepsTheLabelsOfTheTargetApartFromThoseThatItExposes() {
    ScrapeJob job = ScrapeJob.named("t").targets("t:80").exposes(ClashingMetrics.class);

    assertThat(metric("tasks", job).labels())
        .containsExactlyInAnyOrder("job", "exported_job", "instance");
    assertThat(metric("tasks", job.honorLabels()).labels())
        .containsExactlyInAnyOrder("job", "instance");
  }

  @Test
  void hidesLabelsThatExistOnlyWhileRelabeling() {
    Label temporary = Label.named("__tmp_port");

    assertThat(queue(shop().relabel(Relabeling.set(temporary, "80"))).labels())
        .doesNotContain("__tmp_port");
  }

  @Test
  void knowsWhatPrometheusRecordsOfEachTarget() {
    assertThat(metric("up", shop().label(ZONE, "a")).labels())
        .containsExactlyInAnyOrder("job", "instance", "zone");
    assertThat(metric("scrape_duration_seconds", shop()).open()).isFalse();
  }

  @Test
  void knowsNothingOfTheTargetsOfOtherServers() {
    ScrapeJob other = shop().endpoint(Endpoint.http("/federate")).honorLabels();

    assertThat(metric("up", shop(), other).open()).isTrue();
    assertThat(metric("up", shop(), other).values()).isEmpty();
  }

  @Test
  void knowsTheLabelsThatTargetsBring() {
    ScrapeJob brought =
        ScrapeJob.named("a")
            .discover(new StaticTargets(List.of("a:80"), Map.of("job", "b", "zone", "z")))
            .targets("c:80");

    assertThat(metric("up", brought).values())
        .containsEntry("job", Set.of("a", "b"))
        .containsEntry("instance", Set.of("a:80", "c:80"))
        .containsEntry("zone", Set.of("z"));
    assertThat(metric("up", brought.discover(new OtherDiscovery("file"))).values()).isEmpty();
    assertThat(metric("up", brought.discover(KubernetesDiscovery.of(Role.POD))).values())
        .containsEntry("job", Set.of("a", "b"))
        .doesNotContainKey("instance");
  }

  @Test
  void doesNotClaimToKnowAllNamesWhereSomeAreRewritten() {
    Relabeling rename =
        Relabeling.replace(
            List.of(Relabeling.METRIC_NAME), "old_(.*)", Relabeling.METRIC_NAME, "new_$1");

    assertThat(schema(shop()).isComplete()).isTrue();
    assertThat(schema(shop().relabelMetrics(rename)).isComplete()).isFalse();
  }

  @Test
  void namesTheSeriesOfAHistogramAndNotTheHistogram() {
    assertThat(schema(shop()).seriesNames())
        .contains("request_duration_seconds_bucket", "queue_depth", "up")
        .doesNotContain("request_duration_seconds");
  }

  private static ScrapeJob shop() {
    return ScrapeJob.named("shop").targets("shop:80").exposes(ShopMetrics.class);
  }

  private static MetricInfo queue(ScrapeJob... jobs) {
    return metric("queue_depth", jobs);
  }

  private static MetricInfo metric(String name, ScrapeJob... jobs) {
    return Objects.requireNonNull(schema(jobs).metric(name));
  }

  private static ModelSchema schema(ScrapeJob... jobs) {
    Monitoring shop =
        Monitoring.named("shop").metrics(ShopMetrics.class, ClashingMetrics.class).scrape(jobs);
    return ModelSchema.of(shop, Exposure.of(shop));
  }
}
