package dev.tocsin.check.route;

import static dev.tocsin.check.route.Found.ON_CALL;
import static dev.tocsin.check.route.Found.alert;
import static dev.tocsin.check.route.Found.bare;
import static dev.tocsin.check.route.Found.by;
import static dev.tocsin.check.route.Found.routing;
import static dev.tocsin.check.route.Found.underlined;
import static dev.tocsin.check.route.Found.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.OtherIntegration;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Webhook;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;
import dev.tocsin.model.secret.SecretFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final Label SEVERITY = Label.SEVERITY;
  private static final Label TEAM = Shop.TEAM;
  private static final Label CLUSTER = Label.named("cluster");
  private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

  private static final Alert QUEUE =
      alert("QueueFull").severity(Severity.CRITICAL).label(TEAM, "checkout");
  private static final Alert STOCK =
      bare("StockLow").severity(Severity.WARNING).label(TEAM, "stock");

  /** An alert of which nobody knows the team. */
  private static final Alert ANY =
      bare("Any").severity(Severity.CRITICAL).label(TEAM, "{{ $value }}");

  @Test
  void areShadowedByThoseThatAskForLess() {
    assertThat(shadowed(when(TEAM.is("a")), when(TEAM.is("a")))).hasSize(1);
    assertThat(shadowed(when(TEAM.is("a")), when(TEAM.is("a"), SEVERITY.is("x")))).hasSize(1);
    assertThat(shadowed(when(TEAM.in("a", "b")), when(TEAM.is("b")))).hasSize(1);
    assertThat(shadowed(when(TEAM.isNot("a")), when(TEAM.is("b")))).hasSize(1);
    assertThat(shadowed(when(TEAM.matches("a.*")), when(TEAM.matches("a.*")))).hasSize(1);
    assertThat(shadowed(when(TEAM.is("a"), SEVERITY.is("x")), when(TEAM.is("a")))).isEmpty();
    assertThat(shadowed(when(TEAM.is("a")), when(TEAM.in("a", "b")))).isEmpty();
    assertThat(shadowed(when(TEAM.matches("a.*")), when(TEAM.matches("ab.*")))).isEmpty();
    assertThat(shadowed(when(TEAM.is("a")).andContinue(), when(TEAM.is("a")))).isEmpty();
  }

  @Test
  void areShadowedWithWhatTheRouteAboveAsks() {
    Route inner = when(TEAM.is("a")).route(when(TEAM.isNot("b"))).route(when(SEVERITY.is("x")));

    assertThat(shadowed(inner)).containsExactly("`team!=\"b\"` before it takes all alerts");
    assertThat(shadowed(when(SEVERITY.is("x")), inner)).hasSize(1);
  }

  @Test
  void areNotToldTwiceToBeUnreachable() {
    Monitoring shop = Shop.with(QUEUE).routing(routing(when(TEAM.is("checkout")), both()));

    assertThat(by("route/shadowed", shop)).hasSize(1);
    assertThat(by("route/unreachable", shop)).isEmpty();
  }

  private static Route both() {
    return when(TEAM.is("checkout"), SEVERITY.is("critical"));
  }

  @Test
  void continueForSomebody() {
    Route critical = when(SEVERITY.is("critical")).andContinue();

    assertThat(needless(critical, when(TEAM.is("checkout")))).isEmpty();
    assertThat(needless(critical, when(Label.ALERTNAME.is("QueueFull")))).isEmpty();
    assertThat(needless(critical)).containsExactly("severity=\"critical\"");
    assertThat(needless(critical, when(TEAM.is("stock")))).containsExactly("severity=\"critical\"");
    assertThat(needless(critical, when(TEAM.is("stock")), when(TEAM.is("checkout")))).isEmpty();
    assertThat(needless(when(TEAM.is("checkout")).route(critical)))
        .containsExactly("severity=\"critical\"");
  }

  @Test
  void continueForSomebodyWhoMayBe() {
    Monitoring shop =
        Shop.with(ANY)
            .routing(routing(when(SEVERITY.is("critical")).andContinue(), when(TEAM.is("x"))));

    assertThat(by("route/needless-continue", shop)).isEmpty();
  }

  @Test
  void nameValuesThatAlertsHave() {
    assertThat(unknown(when(TEAM.in("checkout", "stock")))).isEmpty();
    assertThat(unknown(when(TEAM.in("checkout", "web")))).containsExactly("web");
    assertThat(unknown(when(TEAM.isNot("web")))).containsExactly("web");
    assertThat(unknown(when(TEAM.notIn("checkout", "")))).isEmpty();
    assertThat(unknown(when(TEAM.matches("(?i)checkout|stock")))).isEmpty();
    assertThat(unknown(when(TEAM.matches("checkout|we?b")))).isEmpty();
    assertThat(unknown(when(TEAM.matches("checkout.*|web")))).isEmpty();
    // A route that no alert reaches is told as a whole.
    assertThat(unknown(when(TEAM.is("web")))).isEmpty();
    Monitoring any = Shop.with(ANY).routing(routing(when(TEAM.in("checkout", "web"))));
    assertThat(by("route/unknown-value", any)).isEmpty();
  }

  @Test
  void leaveAlertsToTheDefaultReceiver() {
    CheckSettings asked =
        CheckSettings.standard(TODAY).level("route/unrouted", Optional.of(Level.INFO));

    assertThat(unrouted(asked, when(TEAM.is("checkout")))).containsExactly("alert StockLow");
    assertThat(unrouted(asked, when(TEAM.is("checkout")), when(TEAM.is("stock")))).isEmpty();
    assertThat(unrouted(asked)).isEmpty();
    assertThat(unrouted(CheckSettings.standard(TODAY), when(TEAM.is("checkout")))).isEmpty();
  }

  private static List<String> unrouted(CheckSettings settings, Route... routes) {
    return Checker.check(
            Shop.with(QUEUE, STOCK, ANY).routing(routing(routes)), WrittenTexts.NONE, settings)
        .stream()
        .filter(finding -> finding.id().equals("route/unrouted"))
        .map(Diagnostic::subject)
        .filter(subject -> !subject.equals("alert Any"))
        .toList();
  }

  @Test
  void discardOnlyOnPurpose() {
    AlertRouting nobody = AlertRouting.defaultTo(Receiver.discarding("nobody"));
    Route stock = Route.when(TEAM.is("stock")).to(Receiver.discarding("silence"));

    assertThat(by("route/discarded", Shop.with(QUEUE, STOCK).routing(nobody))).hasSize(2);
    assertThat(by("route/discarded", Shop.with(QUEUE, STOCK).routing(nobody.route(stock))))
        .containsExactly("`QueueFull` rings, and nobody is told");
    assertThat(by("route/discarded", Shop.with(ANY).routing(nobody.route(stock)))).isEmpty();
  }

  @Test
  void bringCriticalAlertsToThePager() {
    Route team = when(TEAM.is("checkout"));
    Route page = Route.when(SEVERITY.is("critical")).to(ON_CALL);
    Receiver hook = Receiver.named("hook").by(Webhook.to(SecretFile.at("/etc/hook/url")));

    assertThat(unpaged(page, team)).isEmpty();
    assertThat(unpaged(team, page))
        .containsExactly("`QueueFull` is critical and only told to chat");
    assertThat(unpaged(team.andContinue(), page)).isEmpty();
    // Nobody asks for what is critical.
    assertThat(unpaged(team)).isEmpty();
    // A webhook may page.
    assertThat(unpaged(team.to(hook), page)).isEmpty();
    Receiver pager = Receiver.named("pager").by(new OtherIntegration("pagerduty", true));
    assertThat(unpaged(team.to(pager), page)).isEmpty();
    Receiver mail = Receiver.named("mail").by(new OtherIntegration("email", true));
    assertThat(unpaged(team.to(mail), page))
        .containsExactly("`QueueFull` is critical and only told to mail");
    // On purpose.
    assertThat(unpaged(team.to(Receiver.discarding("nobody")), page)).isEmpty();
    // What else comes there is not known to be critical.
    assertThat(unpaged(team, Route.when(SEVERITY.in("critical", "warning")).to(ON_CALL))).isEmpty();
    // The narrower pager is one too.
    assertThat(unpaged(team.route(Route.when(SEVERITY.is("critical")).to(ON_CALL)))).isEmpty();
  }

  @Test
  void bringCriticalAlertsToThePagerThatIsNamed() {
    Monitoring shop = Shop.with(QUEUE, STOCK).routing(routing(when(TEAM.is("checkout"))));
    CheckSettings settings =
        CheckSettings.standard(TODAY)
            .with("route/unpaged-critical", UnpagedCritical.RECEIVERS, List.of("on-call"))
            .with(
                "route/unpaged-critical",
                UnpagedCritical.CRITICAL,
                List.of("severity=critical", "team=stock", "nonsense"));

    assertThat(Checker.check(shop, WrittenTexts.NONE, settings))
        .filteredOn(finding -> finding.id().equals("route/unpaged-critical"))
        .extracting(Diagnostic::subject)
        .containsExactly("alert QueueFull", "alert StockLow");
  }

  @Test
  void groupByLabelsThatAlertsHave() {
    AlertRouting byCluster = routing(when(TEAM.is("stock")).groupBy(CLUSTER, ShopMetrics.TOPIC));

    // The sum has neither; the queue alone has a topic.
    assertThat(underlined("route/missing-group-label", Shop.with(QUEUE, STOCK).routing(byCluster)))
        .containsExactly("cluster", "topic");
    assertThat(
            underlined(
                "route/missing-group-label",
                Shop.with(QUEUE, STOCK).routing(routing().groupBy(ShopMetrics.TOPIC, CLUSTER))))
        .containsExactly("cluster");
    assertThat(
            underlined(
                "route/missing-group-label",
                Shop.with(STOCK)
                    .routing(routing().groupBy(Label.named("stock"), Label.named("sto")))))
        .containsExactlyInAnyOrder("stock", "sto");
  }

  @Test
  void groupByAllLabels() {
    Label all = new Label("...", "", List.of());

    assertThat(by("route/missing-group-label", Shop.with(QUEUE).routing(routing().groupBy(all))))
        .isEmpty();
  }

  @Test
  void groupByALabelOnce() {
    Route twice = when(TEAM.is("checkout")).groupBy(TEAM, SEVERITY, TEAM);

    assertThat(by("route/duplicate-group-label", Shop.with(QUEUE).routing(routing(twice))))
        .containsExactly("grouped by `team` twice");
  }

  @Test
  void needAServerThatSendsAlerts() {
    Monitoring named = Monitoring.named("shop").routing(routing());

    // Without jobs or alerts the model says nothing of its Prometheus.
    assertThat(by("route/no-alertmanager", named)).isEmpty();
    assertThat(by("route/no-alertmanager", Shop.with(QUEUE).routing(routing()))).isEmpty();
    Monitoring none = Shop.with(QUEUE).prometheus(PrometheusServer.DEFAULT);
    assertThat(by("route/no-alertmanager", none.routing(routing()))).hasSize(1);
    AlertRouting file = routing().at(Origin.inFile("alertmanager.yml", 1, 1));
    assertThat(by("route/no-alertmanager", none.routing(file))).isEmpty();
  }

  private static List<String> shadowed(Route... routes) {
    return by("route/shadowed", Monitoring.named("shop").routing(routing(routes)));
  }

  private static List<String> needless(Route... routes) {
    return underlined("route/needless-continue", Shop.with(QUEUE, STOCK).routing(routing(routes)));
  }

  private static List<String> unknown(Route... routes) {
    return by("route/unknown-value", Shop.with(QUEUE, STOCK).routing(routing(routes))).stream()
        .map(message -> message.replaceAll(".*value `(.*?)`.*", "$1"))
        .toList();
  }

  private static List<String> unpaged(Route... routes) {
    return by("route/unpaged-critical", Shop.with(QUEUE, STOCK).routing(routing(routes)));
  }
}
