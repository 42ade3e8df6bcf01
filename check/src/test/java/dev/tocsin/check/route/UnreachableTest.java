package dev.tocsin.check.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.prometheus.PrometheusServer;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreachableTest {
  private static final Label SEVERITY = Label.SEVERITY;
  private static final Label TEAM = Shop.TEAM;
  private static final Label TOPIC = ShopMetrics.TOPIC;
  private static final Label REGION = Label.named("region");
  private static final Receiver CHAT = Receiver.named("chat").by(Shop.SLACK);

  private static final Alert QUEUE =
      Alert.named("QueueFull")
          .when(Condition.parse("sum by (topic) (queue_depth{topic=~\"a|b\"}) > 1"))
          .severity(Severity.CRITICAL)
          .label(TEAM, "{{ $labels.topic }}")
          .runbook("queue-full");
  private static final Alert ORDERS =
      Alert.named("OrdersFail")
          .when(Condition.parse("rate(orders_total{pod=~\"a|\"}[5m]) > 1"))
          .severity(Severity.WARNING)
          .runbook("orders-fail");

  static Stream<Arguments> routes() {
    return Stream.of(
        // What an alert may have.
        reached(when(SEVERITY.is("critical"))),
        reached(when(SEVERITY.in("page", "warning"))),
        reached(when(Label.ALERTNAME.is("QueueFull"))),
        reached(when(TEAM.is("anything"))),
        reached(when(TOPIC.is("a"))),
        reached(when(TOPIC.is(""))),
        reached(when(Label.named("status").is("500"))),
        reached(when(REGION.is("eu"))),
        reached(when(Label.named("nowhere").isNot("x"))),
        reached(when(Shop.POD.is("a"))),
        reached(when(Shop.POD.is(""), SEVERITY.is("warning"))),
        // What none has.
        missed(when(SEVERITY.is("page")), "severity=\"page\""),
        missed(when(SEVERITY.matches("p.*")), "severity=~\"p.*\""),
        missed(when(Label.ALERTNAME.is("Nothing")), "alertname=\"Nothing\""),
        missed(when(TOPIC.is("c")), "topic=\"c\""),
        missed(when(Shop.POD.is("b")), "pod=\"b\""),
        missed(when(REGION.is("us")), "region=\"us\""),
        missed(when(Label.named("nowhere").is("x")), "nowhere=\"x\""),
        missed(when(SEVERITY.is("critical"), TOPIC.is("c")), "topic=\"c\""),
        missed(
            when(SEVERITY.is("critical"), Label.ALERTNAME.is("OrdersFail")),
            "severity=\"critical\", alertname=\"OrdersFail\""),
        missed(when(TEAM.is("a"), TEAM.is("b")), "team=\"a\", team=\"b\""),
        // What the routes above or before leave over.
        missed(
            when(SEVERITY.is("critical")).route(when(SEVERITY.is("warning"))),
            "severity=\"warning\""),
        reached(when(SEVERITY.is("critical")).route(when(TOPIC.is("a")))),
        missed(when(SEVERITY.is("page")).route(when(TOPIC.is("c"))), "severity=\"page\""));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void isFoundByWhatAlertsHave(Route route, List<String> underlined) {
    assertThat(underlined(route)).isEqualTo(underlined);
  }

  @Test
  void isFoundBehindARouteThatTakesEverything() {
    Route first = when(SEVERITY.in("critical", "warning"));

    assertThat(underlined(first, when(Label.ALERTNAME.is("QueueFull"))))
        .containsExactly("severity=~\"critical|warning\"");
    assertThat(underlined(first.andContinue(), when(Label.ALERTNAME.is("QueueFull")))).isEmpty();
    assertThat(underlined(when(SEVERITY.is("warning")), when(SEVERITY.is("critical")))).isEmpty();
  }

  @Test
  void isNotLookedForWhereAlertsAreNotKnown() {
    AlertRouting routing = AlertRouting.defaultTo(CHAT).route(when(TEAM.is("web")));
    Alert unreadable =
        Alert.named("Unreadable").when(ShopMetrics.QUEUE.where(unreadable(TOPIC)).greaterThan(1));

    assertThat(findings(Shop.with(ORDERS).routing(routing))).hasSize(1);
    assertThat(findings(Shop.with(ORDERS, unreadable).routing(routing))).isEmpty();
    assertThat(findings(Shop.open().routing(routing))).isEmpty();
  }

  @Test
  void isNotLookedForWhereARouteCannotBeRead() {
    AlertRouting routing =
        AlertRouting.defaultTo(CHAT).route(when(unreadable(TEAM))).route(when(TEAM.is("web")));

    assertThat(findings(Shop.with(ORDERS).routing(routing))).isEmpty();
  }

  /** A matcher that no label makes, but that a tree built by hand can hold. */
  private static LabelMatcher unreadable(Label label) {
    return LabelMatcher.of(label.name(), MatchOperator.MATCHES, "(");
  }

  private static Route when(LabelMatcher... matchers) {
    return Route.when(matchers).to(CHAT);
  }

  private static Arguments reached(Route route) {
    return Arguments.of(route, List.of());
  }

  private static Arguments missed(Route route, String underlined) {
    return Arguments.of(route, List.of(underlined));
  }

  private static List<String> underlined(Route... routes) {
    AlertRouting routing = AlertRouting.defaultTo(CHAT);
    for (Route route : routes) {
      routing = routing.route(route);
    }
    Monitoring monitoring =
        Shop.with(QUEUE, ORDERS)
            .prometheus(PrometheusServer.DEFAULT.externalLabel(REGION, "eu"))
            .routing(routing);
    return findings(monitoring).stream().map(UnreachableTest::underlined).toList();
  }

  private static List<Diagnostic> findings(Monitoring monitoring) {
    return Checker.check(monitoring).stream()
        .filter(finding -> finding.id().equals("route/unreachable"))
        .toList();
  }

  private static String underlined(Diagnostic finding) {
    Excerpt excerpt = finding.excerpts().get(0);
    return excerpt.text().substring(excerpt.span().start(), excerpt.span().end());
  }
}
