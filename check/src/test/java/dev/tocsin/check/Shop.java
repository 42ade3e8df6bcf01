package dev.tocsin.check;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.secret.SecretFile;

/** A small shop, in which nothing is wrong yet. */
public final class Shop {
  public static final Label ENVIRONMENT = Label.named("environment");

  /** A label that only those of the shop's targets have that run in Kubernetes. */
  public static final Label POD = Label.named("pod");

  public static final Label TEAM = Label.named("team");

  /** The folder of runbooks. */
  public static final String RUNBOOKS = "https://shop.example/runbooks/";

  public static final Slack SLACK =
      Slack.channel("#shop", SecretFile.at("/etc/alertmanager/slack-url"));

  private static final ScrapeJob JOB =
      ScrapeJob.named("shop")
          .targets("shop:8080")
          .discover(KubernetesDiscovery.of(KubernetesDiscovery.Role.POD))
          .label(ENVIRONMENT, "prod")
          .relabel(Relabeling.copy(KubernetesLabels.POD_NAME, POD))
          .exposes(ShopMetrics.class);

  private static final PrometheusServer SERVER =
      PrometheusServer.DEFAULT.alertmanagers("alertmanager:9093");

  private Shop() {}

  /** The shop without rules, dashboards and routes. */
  public static Monitoring open() {
    return Monitoring.named("shop")
        .metrics(ShopMetrics.class)
        .scrape(JOB)
        .prometheus(SERVER)
        .runbooks(RUNBOOKS);
  }

  /** The shop with alerts. */
  public static Monitoring with(Alert... alerts) {
    return open().rules(RuleGroup.named("shop").alert(alerts));
  }

  /** The shop with alerts on metrics that it exposes besides. */
  public static Monitoring exposing(Class<?> metrics, Alert... alerts) {
    return Monitoring.named("shop")
        .metrics(ShopMetrics.class, metrics)
        .scrape(JOB.exposes(ShopMetrics.class, metrics))
        .runbooks(RUNBOOKS)
        .rules(RuleGroup.named("shop").alert(alerts));
  }

  /** The shop with a recording rule and alerts. */
  public static Monitoring with(RecordingRule rule, Alert... alerts) {
    return open().rules(RuleGroup.named("shop").record(rule).alert(alerts));
  }

  /** The shop with dashboards. */
  public static Monitoring with(Dashboard... dashboards) {
    return open().dashboards(dashboards);
  }

  /** The shop with one alert that is critical, and with routes. */
  public static Monitoring with(AlertRouting routing) {
    Alert alert =
        Alert.named("QueueFull")
            .when(ShopMetrics.QUEUE.greaterThan(1000))
            .label(Label.SEVERITY, "critical")
            .label(TEAM, "checkout")
            .runbook("queue-full");
    return with(alert).routing(routing);
  }
}
