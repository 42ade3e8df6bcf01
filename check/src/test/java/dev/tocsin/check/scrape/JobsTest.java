package dev.tocsin.check.scrape;

import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesDiscovery.Role;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.OtherDiscovery;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsTest {
  private static final Label APP = Label.named("app");
  private static final Label OTHER = Label.named("other");
  private static final ScrapeJob JOB =
      ScrapeJob.named("job").targets("a:1", "b:1").exposes(ShopMetrics.class);
  private static final ScrapeJob PODS = found(Role.POD);

  private static ScrapeJob found(Role role) {
    return ScrapeJob.named("kubernetes")
        .discover(KubernetesDiscovery.of(role))
        .exposes(ShopMetrics.class);
  }

  @Test
  void keepATarget() {
    assertThat(dropped(JOB.relabel(Relabeling.keep(APP, "shop")))).hasSize(1);
    assertThat(dropped(JOB.relabel(Relabeling.drop(APP, "")))).hasSize(1);
    assertThat(dropped(JOB.relabel(Relabeling.keep(APP, "shop|")))).isEmpty();
    assertThat(dropped(JOB.relabel(Relabeling.keep(Relabeling.ADDRESS, "a:1")))).isEmpty();
    assertThat(dropped(JOB.relabel(Relabeling.keep(Relabeling.ADDRESS, "c:1")))).hasSize(1);
    assertThat(dropped(JOB.relabel(Relabeling.drop(Relabeling.ADDRESS, "[ab]:1")))).hasSize(1);
    assertThat(dropped(JOB.relabel(Relabeling.keep(Label.JOB, "job")))).isEmpty();
    assertThat(dropped(JOB.relabel(Relabeling.keep(Label.JOB, "jobs")))).hasSize(1);
    assertThat(dropped(JOB.relabel(Relabeling.keep(Label.INSTANCE, "a:1")))).hasSize(1);
  }

  @Test
  void keepATargetByWhatARelabellingMakes() {
    Relabeling keep = Relabeling.keep(APP, "shop");
    Relabeling copied = Relabeling.copy(Relabeling.ADDRESS, APP);

    assertThat(dropped(JOB.label(APP, "shop").relabel(keep))).isEmpty();
    assertThat(dropped(JOB.label(APP, "web").relabel(keep))).hasSize(1);
    assertThat(dropped(JOB.relabel(keep).label(APP, "shop"))).hasSize(1);
    assertThat(dropped(JOB.relabel(copied).relabel(keep))).isEmpty();
    assertThat(dropped(JOB.relabel(copied).label(APP, "web").relabel(keep))).hasSize(1);
    assertThat(dropped(JOB.relabel(Relabeling.labelMap("__meta_(.+)")).relabel(keep))).isEmpty();
    assertThat(dropped(JOB.label(APP, "web").relabel(fixed("x", "shop")).relabel(keep))).hasSize(1);
    assertThat(dropped(JOB.label(OTHER, "x").relabel(fixed("x", "shop")).relabel(keep))).isEmpty();
  }

  /** Writes a value to the one label where another one is this. */
  private static Relabeling fixed(String regex, String value) {
    return Relabeling.replace(List.of(OTHER), regex, APP, value);
  }

  @Test
  void keepATargetOfKubernetes() {
    Relabeling name = Relabeling.keep(KubernetesLabels.SERVICE_NAME, "shop");

    assertThat(dropped(PODS.relabel(name))).hasSize(1);
    assertThat(dropped(found(Role.ENDPOINTSLICE).relabel(name))).isEmpty();
    assertThat(dropped(PODS.targets("a:1").relabel(name))).hasSize(1);
    assertThat(dropped(PODS.targets("a:1").relabel(Relabeling.keep(APP, "")))).isEmpty();
    assertThat(dropped(PODS.relabel(Relabeling.keep(Label.named("__meta_consul_tags"), "shop"))))
        .isEmpty();
    assertThat(dropped(JOB.discover(new OtherDiscovery("file")).relabel(Relabeling.keep(APP, "x"))))
        .isEmpty();
    // A node's instance is its name from the beginning.
    Relabeling instance = Relabeling.keep(Label.INSTANCE, "node-1");
    assertThat(dropped(found(Role.NODE).relabel(instance))).isEmpty();
    assertThat(dropped(PODS.relabel(instance))).hasSize(1);
  }

  private static List<String> dropped(ScrapeJob job) {
    return by("scrape/drops-all-targets", Shop.open().scrape(job));
  }

  @Test
  void readLabelsThatTheirDiscoveryBrings() {
    Relabeling port = Relabeling.copy(KubernetesLabels.ENDPOINT_PORT_NAME, APP);

    assertThat(missing(found(Role.ENDPOINTSLICE).relabel(port))).isEmpty();
    assertThat(missing(found(Role.ENDPOINTS).relabel(port))).hasSize(1);
    assertThat(missing(PODS.discover(KubernetesDiscovery.of(Role.ENDPOINTSLICE)).relabel(port)))
        .isEmpty();
    assertThat(missing(JOB.relabel(port))).hasSize(1);
    assertThat(missing(ScrapeJob.named("none").relabel(port))).isEmpty();
    assertThat(missing(JOB.discover(new OtherDiscovery("file")).relabel(port))).isEmpty();
    assertThat(missing(JOB.relabel(Relabeling.copy(Label.named("__meta_consul_dc"), APP))))
        .isEmpty();
    for (Role role : Role.values()) {
      Relabeling namespace = Relabeling.copy(KubernetesLabels.NAMESPACE, APP);
      assertThat(missing(found(role).relabel(namespace))).hasSize(role == Role.NODE ? 1 : 0);
    }
  }

  @Test
  void readMetaLabelsBeforeTheScrape() {
    Relabeling pod = Relabeling.copy(KubernetesLabels.POD_NAME, APP);

    assertThat(missing(PODS.relabel(pod))).isEmpty();
    assertThat(missing(PODS.relabelMetrics(pod)))
        .containsExactly("no target has `__meta_kubernetes_pod_name` after the scrape");
  }

  private static List<String> missing(ScrapeJob job) {
    return by("scrape/unknown-meta-label", Shop.open().scrape(job));
  }

  @ParameterizedTest
  @CsvSource({
    // What is found, of a replacement and a regex.
    "'', $1, (.*)",
    "'', ${1}_a, (.*)",
    "$1_a, $1_a, (.*)",
    "$1, $1, .*",
    "$2, $1$2, (a)b",
    "'', $1$2, (a)(b)",
    "'', $0, a",
    "$01, $01, (a)",
    "'', $$1, a",
    "'', $-, a",
    "'', a$, a",
    "$1, $1, (?:a)",
    "'', $1, (?P<name>a)",
    "'', $name, (?P<name>a)",
    "'', ${name}, (?<name>a)",
    "$other, $other, (?P<name>a)",
    "$1, $1, \\(a\\)",
    "$1, $1, [(]a",
    "$1, $1, [])(]a",
    "$1, $1, [^](]a",
    "$1, $1, [[:alpha:](]a",
    "'', $1, []](a)",
    "'', $1, [\\]](a)",
    "$1, $1, \\Q(a)\\E",
    "'', $1, \\Q(\\E(a)",
    "$1, $1, \\Q(a)",
    "'', $1, (?i)(a)",
  })
  void nameGroupsThatTheirRegexHas(String found, String replacement, String regex) {
    Relabeling step = Relabeling.replace(List.of(APP), regex, OTHER, replacement);

    assertThat(by("scrape/unknown-group", Shop.open().scrape(JOB.relabel(step))))
        .isEqualTo(
            found.isEmpty()
                ? List.of()
                : List.of("`" + regex + "` has no group for `" + found + "`"));
  }

  @Test
  void nameGroupsOfNamesThatAreMapped() {
    assertThat(groups(JOB.relabel(Relabeling.labelMap("__meta_.+")))).hasSize(1);
    assertThat(groups(JOB.relabel(Relabeling.labelMap("__meta_(.+)")))).isEmpty();
    assertThat(groups(JOB.relabelMetrics(Relabeling.labelDrop("a")))).isEmpty();
    assertThat(groups(JOB.relabelMetrics(Relabeling.keep(APP, "a")))).isEmpty();
  }

  private static List<String> groups(ScrapeJob job) {
    return by("scrape/unknown-group", Shop.open().scrape(job));
  }

  @Test
  void endTheirScrapesInTime() {
    assertThat(late(JOB.timeout(seconds(31))))
        .containsExactly("a timeout of 31s, but the server scrapes each 30s");
    assertThat(late(JOB.timeout(seconds(30)))).isEmpty();
    assertThat(late(JOB)).isEmpty();
    assertThat(late(JOB.every(minutes(2)).timeout(minutes(1)))).isEmpty();
  }

  private static List<String> late(ScrapeJob job) {
    return by("scrape/timeout-over-interval", Shop.open().scrape(job));
  }

  @Test
  void inheritTheServersInterval() {
    PrometheusServer rarely = PrometheusServer.DEFAULT.scrapeInterval(minutes(10));
    Monitoring own = Monitoring.named("own").scrape(JOB.every(minutes(1)));

    assertThat(by("scrape/interval-over-lookback", Shop.open().prometheus(rarely))).hasSize(1);
    assertThat(by("scrape/interval-over-lookback", own.prometheus(rarely))).isEmpty();
    assertThat(by("scrape/interval-over-lookback", Shop.open())).isEmpty();
  }

  @Test
  void mayExposeNothingTogether() {
    ScrapeJob plain = ScrapeJob.named("plain").targets("a:1");

    assertThat(by("scrape/nothing-exposed", Monitoring.named("plain").scrape(plain))).isEmpty();
    assertThat(by("scrape/nothing-exposed", Shop.open().scrape(plain)))
        .containsExactly("nothing is known of what `plain` exposes");
  }

  private static List<String> by(String check, Monitoring monitoring) {
    return Checker.check(monitoring).stream()
        .filter(finding -> finding.id().equals(check))
        .map(Diagnostic::message)
        .toList();
  }
}
