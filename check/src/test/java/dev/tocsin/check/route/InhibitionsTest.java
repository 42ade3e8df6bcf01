package dev.tocsin.check.route;

import static dev.tocsin.check.route.Found.alert;
import static dev.tocsin.check.route.Found.bare;
import static dev.tocsin.check.route.Found.by;
import static dev.tocsin.check.route.Found.routing;
import static dev.tocsin.check.route.Found.underlined;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.Severity;
import dev.tocsin.promql.syntax.LabelMatcher;
import dev.tocsin.promql.syntax.MatchOperator;
import java.util.List;
import org.junit.jupiter.api.Test;

class InhibitionsTest {
  private static final Label SEVERITY = Label.SEVERITY;
  private static final Label NAME = Label.ALERTNAME;
  private static final Label CLUSTER = Label.named("cluster");
  private static final LabelMatcher CRITICAL = SEVERITY.is("critical");
  private static final LabelMatcher WARNING = SEVERITY.is("warning");

  private static final Alert FULL = alert("Full").severity(Severity.CRITICAL);
  private static final Alert GROWS = alert("Grows").severity(Severity.WARNING);

  /** An alert without a topic. */
  private static final Alert SUM = bare("Sum").severity(Severity.WARNING);

  @Test
  void muteEverythingWhereOneSideAsksForNothing() {
    assertThat(found("inhibits-all", Inhibition.when(CRITICAL).mutes()))
        .containsExactly("mutes every other alert, everywhere");
    assertThat(found("inhibits-all", Inhibition.when().mutes(WARNING)))
        .containsExactly("any alert mutes these, wherever it rings");
    assertThat(found("inhibits-all", Inhibition.when(CRITICAL).mutes().equalOn(CLUSTER))).isEmpty();
    assertThat(found("inhibits-all", Inhibition.when(CRITICAL).mutes(WARNING))).isEmpty();
  }

  @Test
  void needAlertsOnBothSides() {
    Inhibition mistyped = Inhibition.when(SEVERITY.is("critcal")).mutes(SEVERITY.is("warn"));

    assertThat(found("inhibition-unmatched", mistyped))
        .containsExactlyInAnyOrder("no alert can mute", "no alert can be muted");
    assertThat(underlined("route/inhibition-unmatched", shop(mistyped)))
        .containsExactlyInAnyOrder("severity=\"critcal\"", "severity=\"warn\"");
    assertThat(
            underlined(
                "route/inhibition-unmatched",
                shop(Inhibition.when(CRITICAL, NAME.is("Grows")).mutes(WARNING))))
        .containsExactly("severity=\"critical\", alertname=\"Grows\"");
    assertThat(found("inhibition-unmatched", Inhibition.when(CRITICAL).mutes(WARNING))).isEmpty();
  }

  @Test
  void compareLabelsThatBothSidesHave() {
    assertThat(equal(WARNING, ShopMetrics.TOPIC, NAME)).isEmpty();
    assertThat(equal(WARNING, ShopMetrics.TOPIC, CLUSTER))
        .containsExactly("no alert of either side has the label `cluster`");
    assertThat(equal(NAME.is("Sum"), ShopMetrics.TOPIC))
        .containsExactly("no alert that is muted has the label `topic`");
    assertThat(
            found(
                "inhibition-equal",
                Inhibition.when(NAME.is("Sum")).mutes(NAME.is("Full")).equalOn(ShopMetrics.TOPIC)))
        .containsExactly("no alert that mutes has the label `topic`");
  }

  private static List<String> equal(LabelMatcher target, Label... labels) {
    return found("inhibition-equal", Inhibition.when(CRITICAL).mutes(target).equalOn(labels));
  }

  @Test
  void muteSomethingElse() {
    Label team = Shop.TEAM;

    assertThat(found("inhibition-of-itself", Inhibition.when(WARNING).mutes(WARNING))).hasSize(1);
    assertThat(found("inhibition-of-itself", Inhibition.when(team.is("a")).mutes(team.is("a"))))
        .hasSize(1);
    assertThat(found("inhibition-of-itself", Inhibition.when(CRITICAL).mutes(NAME.is("Full"))))
        .hasSize(1);
    assertThat(found("inhibition-of-itself", Inhibition.when(CRITICAL).mutes())).isEmpty();
    assertThat(found("inhibition-of-itself", Inhibition.when(WARNING).mutes(NAME.is("Sum"))))
        .isEmpty();
    assertThat(
            found("inhibition-of-itself", Inhibition.when(SEVERITY.matches(".+")).mutes(WARNING)))
        .isEmpty();
  }

  @Test
  void muteOneWay() {
    Inhibition down = Inhibition.when(CRITICAL).mutes(WARNING).equalOn(ShopMetrics.TOPIC);
    Inhibition up = Inhibition.when(NAME.is("Grows")).mutes(NAME.is("Full"));

    assertThat(found("inhibition-circle", down, up))
        .containsExactly("`Full` and `Grows` mute each other");
    assertThat(found("inhibition-circle", up, down)).hasSize(1);
    assertThat(found("inhibition-circle", down, down)).isEmpty();
    assertThat(found("inhibition-circle", down, Inhibition.when(WARNING).mutes(NAME.is("Sum"))))
        .isEmpty();
    // One name is never the same as another.
    assertThat(found("inhibition-circle", down.equalOn(NAME), up)).isEmpty();
    // One has a topic, the other has none.
    assertThat(found("inhibition-circle", down, Inhibition.when(NAME.is("Sum")).mutes(CRITICAL)))
        .isEmpty();
    // Whoever is on both sides is not muted by another one that is.
    Inhibition any = Inhibition.when(SEVERITY.matches(".+")).mutes(SEVERITY.matches(".+"));
    assertThat(found("inhibition-circle", any, any.equalOn(ShopMetrics.TOPIC))).isEmpty();
  }

  @Test
  void areNotJudgedWhereTheyCannotBeRead() {
    LabelMatcher none = LabelMatcher.of("severity", MatchOperator.MATCHES, "(");
    Inhibition unreadable = Inhibition.when(none).mutes(none);

    assertThat(found("invalid-matcher", unreadable)).hasSize(1);
    assertThat(found("inhibition-of-itself", unreadable)).isEmpty();
    assertThat(found("inhibition-unmatched", unreadable)).isEmpty();
  }

  private static List<String> found(String check, Inhibition... inhibitions) {
    return by("route/" + check, shop(inhibitions));
  }

  private static Monitoring shop(Inhibition... inhibitions) {
    AlertRouting routing = routing();
    for (Inhibition inhibition : inhibitions) {
      routing = routing.inhibit(inhibition);
    }
    return Shop.with(FULL, GROWS, SUM).routing(routing);
  }
}
