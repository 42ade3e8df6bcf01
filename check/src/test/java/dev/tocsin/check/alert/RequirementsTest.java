package dev.tocsin.check.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.check.info.Parameter;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every alert has to have, and where its links lead. */
class RequirementsTest {
  private static final Alert ALERT =
      Alert.named("QueueFull").when(ShopMetrics.QUEUE.greaterThan(1000));

  @Test
  void askForNothingOfThemselves() {
    Monitoring monitoring = Shop.with(ALERT.runbook("nowhere"));

    assertThat(Found.by("alert/missing-label", monitoring)).isEmpty();
    assertThat(Found.by("alert/missing-annotation", monitoring)).isEmpty();
    assertThat(Found.by("alert/dead-runbook", monitoring)).isEmpty();
  }

  @Test
  void acceptLabelsFromAnywhere() {
    Monitoring monitoring =
        Shop.with(
                ALERT.label(Shop.TEAM, "a"),
                Alert.named("B").when(Condition.parse("sum(queue_depth) > 1")),
                Alert.named("C").when(Condition.parse("unknown_metric > 1")))
            .prometheus(PrometheusServer.DEFAULT.externalLabel(Label.named("cluster"), "a"));

    assertThat(
            required(
                "missing-label", MissingLabel.REQUIRED, monitoring, "team", "topic", "cluster"))
        .containsExactly(
            "alert B: the alert has no label `team`", "alert B: the alert has no label `topic`");
  }

  @Test
  void acceptTheAnnotationThatARunbookBecomes() {
    Monitoring nowhere =
        Monitoring.named("shop").rules(RuleGroup.named("shop").alert(ALERT.runbook("a")));

    assertThat(annotations(Shop.with(ALERT.runbook("a")), "runbook_url")).isEmpty();
    assertThat(annotations(Shop.with(ALERT.runbook("a")), "runbook")).hasSize(1);
    assertThat(annotations(Shop.with(ALERT), "runbook_url")).hasSize(1);
    assertThat(annotations(nowhere, "runbook_url")).hasSize(1);
    assertThat(annotations(Shop.with(ALERT.summary(" ")), "summary", "description")).hasSize(2);
  }

  @Test
  void findRunbooksInAnyFolder() {
    Path resources = Path.of("src", "test", "resources");
    List<Path> folders = List.of(resources, resources.resolve("runbooks"));
    Monitoring monitoring =
        Shop.with(
            ALERT.runbook("queue-full"),
            ALERT.runbook("queue-full.md"),
            ALERT.runbook("runbooks"),
            ALERT.runbook("queue-fall"),
            ALERT);

    assertThat(required("dead-runbook", DeadRunbook.FOLDERS, monitoring, folders))
        .containsExactly("alert QueueFull: there is no runbook `queue-fall`");
    List<Path> nowhere = List.of(resources.resolve("nowhere"));
    assertThat(required("dead-runbook", DeadRunbook.FOLDERS, monitoring, nowhere)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          https://grafana/d/queues                             => fine
          https://grafana/d/queues/any-title?var-a=b           => fine
          https://grafana/d/queues?viewPanel=1                 => fine
          https://grafana/d-solo/orders/title?panelId=2        => orders
          <a href="https://grafana/d/orders">orders</a>        => orders
          see https://grafana/d/orders#x and /d/queues         => orders
          https://grafana/grafana/d/orders                     => orders
          https://grafana/d/{{ $labels.uid }}/x                => fine
          https://grafana/d/orders-{{ $labels.topic }}/x       => fine
          https://shop/id/orders                               => fine
          """)
  void wantLinksToLeadSomewhere(String text, String uid) {
    Monitoring monitoring = Shop.with(ALERT.annotation("dashboard", text));

    assertThat(
            Found.underlined(
                "alert/unknown-dashboard",
                monitoring.dashboards(Dashboard.titled("Queues").uid("queues"))))
        .isEqualTo(uid == null ? List.of() : List.of(uid));
    assertThat(Found.by("alert/unknown-dashboard", monitoring)).isEmpty();
  }

  private static List<String> annotations(Monitoring monitoring, String... names) {
    return required("missing-annotation", MissingAnnotation.REQUIRED, monitoring, names);
  }

  private static List<String> required(
      String check, Parameter<List<String>> parameter, Monitoring monitoring, String... values) {
    return required(check, parameter, monitoring, List.of(values));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          https://grafana/d/queues                             => fine
          https://grafana/d/queues/title?viewPanel=7           => fine
          https://grafana/d/queues?viewPanel=panel-7           => fine
          https://grafana/d/queues?viewPanel=panel-7-clone-1   => fine
          https://grafana/d/queues?from=now-1h&viewPanel=8     => 8
          https://grafana/d-solo/queues/title?panelId=71       => 71
          https://grafana/d/queues?editPanel=panel-8&to=now    => 8
          https://grafana/d/queues?viewPanel={{ $value }}      => fine
          https://grafana/d/queues x?viewPanel=8               => fine
          https://grafana/d/orders?viewPanel=8                 => fine
          """)
  void wantLinksToLeadToAPanel(String text, String id) {
    Monitoring monitoring =
        Shop.with(ALERT.annotation("dashboard", text))
            .dashboards(
                Dashboard.titled("Queues")
                    .uid("queues")
                    .row("Queues", Stat.titled("Waiting").id(7).query(ShopMetrics.QUEUE)));

    assertThat(Found.underlined("alert/unknown-panel", monitoring))
        .isEqualTo(id == null ? List.of() : List.of(id));
  }

  private static <T> List<String> required(
      String check, Parameter<List<T>> parameter, Monitoring monitoring, List<T> values) {
    String id = "alert/" + check;
    CheckSettings settings =
        CheckSettings.standard(LocalDate.of(2030, 1, 1)).with(id, parameter, values);
    return Found.by(id, monitoring, settings).stream().map(RequirementsTest::told).toList();
  }

  private static String told(Diagnostic finding) {
    return finding.subject() + ": " + finding.message();
  }
}
