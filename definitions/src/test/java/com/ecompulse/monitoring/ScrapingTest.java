package com.ecompulse.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecompulse.monitoring.site.Site;
import com.ecompulse.monitoring.site.TargetMetrics;
import com.ecompulse.monitoring.stack.AlertSeries;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Counter;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.MetricSet;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every scrape job and every metric has to be. */
class ScrapingTest {
  private final Monitoring monitoring = new EComPulse().define();

  @Test
  void reachesEverythingThatTheDocumentNames() {
    assertThat(monitoring.scrapeJobs())
        .extracting(ScrapeJob::name)
        .containsExactlyInAnyOrder(
            "applications",
            "kafka",
            "kafka-exporter",
            "spark",
            "spark-executors",
            "custom-exporters",
            "kubernetes-apiservers",
            "kubernetes-nodes",
            "kubernetes-cadvisor",
            "kubernetes-pods",
            "kubernetes-services",
            "node-exporter",
            "kube-state-metrics",
            "aws-cloudwatch",
            "jaeger",
            "prometheus",
            "alertmanager",
            "grafana");
  }

  @Test
  void saysOfEverySeriesWhereItComesFrom() {
    assertThat(monitoring.scrapeJobs())
        .allSatisfy(
            job ->
                assertThat(job.relabelings())
                    .contains(
                        Relabeling.set(Site.ENVIRONMENT, Site.THIS_ENVIRONMENT),
                        Relabeling.set(Site.CLUSTER, Site.THIS_CLUSTER)));
  }

  @Test
  void scrapesEveryMetricThatPrometheusDoesNotMakeItself() {
    assertThat(monitoring.scrapeJobs().stream().flatMap(job -> job.exposes().stream()))
        .extracting(MetricSet::className)
        .containsExactlyInAnyOrderElementsOf(
            monitoring.metrics().stream()
                .map(MetricSet::className)
                .filter(name -> !name.equals(TargetMetrics.class.getSimpleName()))
                .filter(name -> !name.equals(AlertSeries.class.getSimpleName()))
                .toList());
  }

  /** Where both a target and what it exposes have a label, Prometheus renames the latter. */
  @Test
  void renamesNoLabelThatATargetExposes() {
    for (ScrapeJob job : monitoring.scrapeJobs()) {
      Set<String> ofTarget =
          Stream.concat(
                  Stream.of(Label.JOB, Label.INSTANCE),
                  job.relabelings().stream().map(Relabeling::target).filter(Objects::nonNull))
              .map(Label::name)
              .collect(Collectors.toSet());
      assertThat(job.exposes().stream().flatMap(set -> set.metrics().stream()))
          .flatExtracting(Metric::labels)
          .extracting(Label::name)
          .allMatch(label -> job.targetLabelsWin() || !ofTarget.contains(label));
    }
  }

  /** Client libraries insist on the one and refuse the other. */
  @Test
  void namesMetricsAsClientLibrariesWantThem() {
    assertThat(monitoring.allMetrics())
        .extracting(Metric::name)
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.matches(".+_(info|created|bucket|count)"));
    assertThat(monitoring.allMetrics())
        .allSatisfy(
            metric ->
                assertThat(metric.name().endsWith("_total"))
                    .as(metric.name())
                    .isEqualTo(metric instanceof Counter));
    assertThat(monitoring.allMetrics()).extracting(Metric::help).noneMatch(String::isBlank);
  }
}
