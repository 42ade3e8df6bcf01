package dev.tocsin.generate;

import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.hours;
import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.grafana.Plugin;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.prometheus.Storage;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.NotificationTemplate;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.routing.TimeInterval;
import dev.tocsin.model.routing.Webhook;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;
import dev.tocsin.model.scrape.Endpoint;
import dev.tocsin.model.scrape.KubernetesDiscovery;
import dev.tocsin.model.scrape.KubernetesLabels;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.secret.SecretFile;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A monitoring that uses everything that the model knows. */
public final class KitchenSink {
  static final Label TEAM = Label.named("team");

  static final RecordingRule MEAN_HEAT =
      RecordingRule.named("oven:kitchen_oven_celsius:avg", KitchenMetrics.TEMPERATURE.avg())
          .label(TEAM, "on");

  static final Alert TOO_HOT =
      Alert.named("OvenTooHot")
          .when(KitchenMetrics.TEMPERATURE.greaterThan(250))
          .forAtLeast(minutes(5))
          .keepFiringFor(seconds(90))
          .severity(Severity.CRITICAL)
          .label(TEAM, "yes")
          .summary("{{ $labels.oven }} is \"hot\": {{ $value }}")
          .description("First line\n  second: line # no comment\n")
          .runbook("oven-too-hot");

  public static final Alert SLOW =
      Alert.named("CookingSlow")
          .when(
              KitchenMetrics.COOKING
                  .where(KitchenMetrics.DISH.matchesNot("soup|stew \"of\" \\d+"))
                  .rate(minutes(5))
                  .sumBy(KitchenMetrics.DISH)
                  .quantile(0.95)
                  .greaterThan(300))
          .severity(Severity.WARNING);

  public static final RuleGroup RULES =
      RuleGroup.named("kitchen").interval(minutes(1)).record(MEAN_HEAT).alert(TOO_HOT, SLOW);

  static final RuleGroup MORE_RULES =
      RuleGroup.named("absent")
          .alert(
              Alert.named("NoOven")
                  .when(KitchenMetrics.TEMPERATURE.absent())
                  .severity(Severity.INFO));

  private static final NotificationTemplate TITLE =
      NotificationTemplate.named(
          "kitchen.title", "[{{ .Status | toUpper }}] {{ .CommonLabels.alertname }}");

  private static final NotificationTemplate TEXT =
      NotificationTemplate.named(
          "kitchen.text", "{{ range .Alerts }}\n*{{ .Annotations.summary }}* <b>&amp;\n{{ end }}");

  private static final NotificationTemplate COLOR =
      NotificationTemplate.named(
          "kitchen.color", "{{ if eq .Status \"firing\" }}danger{{ else }}good{{ end }}");

  private static final NotificationTemplate LINK =
      NotificationTemplate.named("kitchen.link", "{{ .ExternalURL }}");

  private static final Receiver COOKS =
      Receiver.named("cooks")
          .by(
              Slack.channel("#cooks", SecretFile.at("/etc/alertmanager/secrets/slack-url"))
                  .title(TITLE)
                  .text(TEXT)
                  .color(COLOR)
                  .button("Silence", LINK))
          .by(Webhook.to(SecretFile.at("/etc/alertmanager/secrets/webhook-url")));

  private static final Receiver CHEF =
      Receiver.named("chef")
          .by(Slack.channel("@chef", SecretFile.at("/etc/alertmanager/secrets/chef")).onlyFiring())
          .by(Webhook.to(SecretFile.at("/etc/alertmanager/secrets/pager")).onlyFiring());

  private static final Receiver NOBODY = Receiver.discarding("nobody");

  static final TimeInterval NIGHT =
      TimeInterval.named("night")
          .between(LocalTime.of(22, 0), LocalTime.MIDNIGHT)
          .between(LocalTime.MIDNIGHT, LocalTime.of(6, 30))
          .on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
          .in(ZoneId.of("Europe/Berlin"));

  static final TimeInterval WEEKEND =
      TimeInterval.named("weekend").on(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  static final AlertRouting ROUTING =
      AlertRouting.defaultTo(COOKS)
          .groupBy(Label.ALERTNAME, TEAM)
          .groupWait(seconds(30))
          .groupInterval(minutes(5))
          .repeatInterval(hours(4))
          .route(
              Route.when(Label.SEVERITY.is("critical"), TEAM.isNot("a \"quoted\" \\ team"))
                  .to(CHEF)
                  .groupBy()
                  .groupWait(seconds(0))
                  .groupInterval(seconds(90))
                  .repeatInterval(minutes(90))
                  .andContinue()
                  .route(Route.when(TEAM.matches("no.*")).muteDuring(NIGHT)))
          .route(
              Route.when(Label.SEVERITY.in("info", "warning"), TEAM.matchesNot("x|y"))
                  .to(NOBODY)
                  .muteDuring(NIGHT)
                  .activeDuring(WEEKEND))
          .inhibit(
              Inhibition.when(Label.SEVERITY.is("critical"))
                  .mutes(Label.SEVERITY.in("warning", "info"))
                  .equalOn(Label.ALERTNAME, TEAM))
          .inhibit(Inhibition.when(Label.ALERTNAME.is("NoOven")).mutes(TEAM.is("yes")))
          .templates(TITLE, TEXT, COLOR);

  static final PrometheusServer PROMETHEUS =
      PrometheusServer.DEFAULT
          .scrapeInterval(seconds(15))
          .evaluationInterval(minutes(1))
          .externalLabel(Label.named("cluster"), "12:30")
          .externalLabel(Label.named("price"), "10$USD")
          .alertmanagers("alertmanager-0:9093", "[::1]:9093")
          .storage(Storage.retaining(days(30)).onVolumeOf(500));

  private static final GrafanaServer GRAFANA =
      GrafanaServer.of(GrafanaVersion.V13_0)
          .dataSource(DataSource.alertmanager("Alerts", "http://alertmanager:9093"))
          .dataSource(DataSource.prometheus("Prometheus $1", "http://prometheus:9090").uid("main"))
          .dataSource(DataSource.prometheus("Second", "http://second:9090").uid("second"))
          .dataSource(DataSource.jaeger("Jaeger", "http://jaeger:16686"))
          .plugins(
              new Plugin("grafana-polystat-panel", "2.1.14"),
              new Plugin("grafana-clock-panel", "3.0.0-beta.1+build"))
          .cache()
          .allowPublicDashboards()
          .searchPanelTitles();

  private KitchenSink() {}

  /** The monitoring. */
  public static Monitoring monitoring() {
    return Monitoring.named("kitchen-sink")
        .metrics(KitchenMetrics.class, AwkwardMetrics.class)
        .rules(RULES, MORE_RULES)
        .dashboards(KitchenDashboard.DASHBOARD, KitchenDashboard.PLAIN)
        .routing(ROUTING)
        .scrape(jobs().toArray(ScrapeJob[]::new))
        .prometheus(PROMETHEUS)
        .grafana(GRAFANA)
        .runbooks("https://docs.example.com/runbooks/");
  }

  private static List<ScrapeJob> jobs() {
    ScrapeJob ovens =
        ScrapeJob.named("ovens")
            .targets("oven-1:9100", "oven-2:9100")
            .discover(KubernetesDiscovery.of(KubernetesDiscovery.Role.POD).in("kitchen", "on"))
            .every(seconds(30))
            .timeout(seconds(12.5))
            .endpoint(
                Endpoint.https("/probe")
                    .bearerToken(SecretFile.at("/var/run/secrets/token"))
                    .caFile("/var/run/secrets/ca.crt"))
            .honorLabels()
            .relabel(
                Relabeling.keep(KubernetesLabels.podAnnotation("prometheus.io/scrape"), "true"))
            .relabel(Relabeling.drop(KubernetesLabels.POD_PHASE, "Failed|Succeeded"))
            .relabel(Relabeling.copy(KubernetesLabels.NAMESPACE, Label.named("namespace")))
            .relabel(
                Relabeling.replace(
                    List.of(
                        Relabeling.ADDRESS, KubernetesLabels.podAnnotation("prometheus.io/port")),
                    "([^:]+)(?::\\d+)?;(\\d+)",
                    Relabeling.ADDRESS,
                    "$1:$2"))
            .relabel(Relabeling.labelMap("__meta_kubernetes_pod_label_(.+)"))
            .relabel(Relabeling.set(Label.named("empty"), ""))
            .label(Label.named("price"), "5$1")
            .relabelMetrics(Relabeling.drop(Relabeling.METRIC_NAME, "go_.*"))
            .relabelMetrics(Relabeling.labelDrop("id|uid"))
            .exposes(KitchenMetrics.class);
    ScrapeJob plain = ScrapeJob.named("plain").targets("[::1]:9090");
    List<ScrapeJob> all = new ArrayList<>(List.of(ovens, plain));
    for (KubernetesDiscovery.Role role : KubernetesDiscovery.Role.values()) {
      all.add(ScrapeJob.named("all-" + role.id()).discover(KubernetesDiscovery.of(role)));
    }
    return all;
  }
}
