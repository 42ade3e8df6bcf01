package dev.tocsin.model;

import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.definition.Allowing;
import dev.tocsin.model.definition.Defined;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.definition.Names;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.model.metric.MetricSet;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.ScrapeJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The whole of a system's monitoring.
 *
 * @param name the system's name, such as {@code ecompulse}
 * @param metrics what is measured, in the order in which it was added; likewise for the other lists
 * @param routing who is told of alerts; empty where there is no Alertmanager
 * @param runbooks the URL of the folder of runbooks, ending in a slash; empty for none
 */
public record Monitoring(
    String name,
    List<MetricSet> metrics,
    List<RuleGroup> rules,
    List<Dashboard> dashboards,
    Optional<AlertRouting> routing,
    List<ScrapeJob> scrapeJobs,
    PrometheusServer prometheus,
    GrafanaServer grafana,
    String runbooks,
    Origin origin)
    implements Allowing<Monitoring> {
  /**
   * @throws DefinitionException if the name is no file name
   */
  public Monitoring {
    Names.file(name);
    metrics = List.copyOf(metrics);
    rules = List.copyOf(rules);
    dashboards = List.copyOf(dashboards);
    scrapeJobs = List.copyOf(scrapeJobs);
  }

  public static Monitoring named(String name) {
    return new Monitoring(
        name,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        PrometheusServer.DEFAULT,
        GrafanaServer.of(GrafanaVersion.V13_0),
        "",
        Defined.here());
  }

  /** Adds the metrics that classes declare in their public static fields. */
  public Monitoring metrics(Class<?>... classes) {
    List<MetricSet> more = new ArrayList<>(metrics);
    Arrays.stream(classes).<MetricSet>map(MetricSet::of).forEach(more::add);
    return new Monitoring(
        name, more, rules, dashboards, routing, scrapeJobs, prometheus, grafana, runbooks, origin);
  }

  public Monitoring rules(RuleGroup... groups) {
    return new Monitoring(
        name,
        metrics,
        plus(rules, groups),
        dashboards,
        routing,
        scrapeJobs,
        prometheus,
        grafana,
        runbooks,
        origin);
  }

  public Monitoring dashboards(Dashboard... dashboards) {
    return new Monitoring(
        name,
        metrics,
        rules,
        plus(this.dashboards, dashboards),
        routing,
        scrapeJobs,
        prometheus,
        grafana,
        runbooks,
        origin);
  }

  public Monitoring routing(AlertRouting routing) {
    return new Monitoring(
        name,
        metrics,
        rules,
        dashboards,
        Optional.of(routing),
        scrapeJobs,
        prometheus,
        grafana,
        runbooks,
        origin);
  }

  public Monitoring scrape(ScrapeJob... jobs) {
    return new Monitoring(
        name,
        metrics,
        rules,
        dashboards,
        routing,
        plus(scrapeJobs, jobs),
        prometheus,
        grafana,
        runbooks,
        origin);
  }

  public Monitoring prometheus(PrometheusServer prometheus) {
    return new Monitoring(
        name,
        metrics,
        rules,
        dashboards,
        routing,
        scrapeJobs,
        prometheus,
        grafana,
        runbooks,
        origin);
  }

  public Monitoring grafana(GrafanaServer grafana) {
    return new Monitoring(
        name,
        metrics,
        rules,
        dashboards,
        routing,
        scrapeJobs,
        prometheus,
        grafana,
        runbooks,
        origin);
  }

  /** The URL of the folder of runbooks, ending in a slash. */
  public Monitoring runbooks(String folder) {
    if (!folder.matches("https?://[^\\s]+/")) {
      throw DefinitionException.here(
          "`" + folder + "` is no URL of a folder", "write https://host/path/, ending in a slash");
    }
    return new Monitoring(
        name, metrics, rules, dashboards, routing, scrapeJobs, prometheus, grafana, folder, origin);
  }

  /** All alerts, group by group. */
  public List<Alert> alerts() {
    return rules.stream().flatMap(group -> group.alerts().stream()).toList();
  }

  /** All metrics, set by set. */
  public List<Metric> allMetrics() {
    return metrics.stream().flatMap(set -> set.metrics().stream()).toList();
  }

  private static <T> List<T> plus(List<T> list, T[] elements) {
    List<T> more = new ArrayList<>(list);
    more.addAll(Arrays.asList(elements));
    return more;
  }

  @Override
  public Monitoring at(Origin origin) {
    return new Monitoring(
        name,
        metrics,
        rules,
        dashboards,
        routing,
        scrapeJobs,
        prometheus,
        grafana,
        runbooks,
        origin);
  }
}
