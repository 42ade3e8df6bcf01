package dev.tocsin.check.route;

import static dev.tocsin.check.route.Found.alert;
import static dev.tocsin.check.route.Found.by;
import static dev.tocsin.check.route.Found.routing;
import static dev.tocsin.check.route.Found.when;
import static dev.tocsin.model.unit.Durations.days;
import static dev.tocsin.model.unit.Durations.hours;
import static dev.tocsin.model.unit.Durations.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Checker;
import dev.tocsin.check.Shop;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.query.WrittenTexts;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.TimeInterval;
import dev.tocsin.model.rule.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
  private static final LocalTime SIX = LocalTime.of(6, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final TimeInterval MORNING = named("morning").between(MIDNIGHT, NOON);
  private static final TimeInterval EVENING = named("evening").between(NOON, MIDNIGHT);
  private static final TimeInterval MONDAY = named("monday").on(DayOfWeek.MONDAY);
  private static final TimeInterval ALL_DAYS = named("days").on(DayOfWeek.values());

  @Test
  void muteSometimes() {
    assertThat(muted(mute(MORNING))).isEmpty();
    assertThat(muted(mute(MORNING, EVENING)))
        .containsExactly("mute during `morning`, `evening`, which is always");
    assertThat(muted(mute(ALL_DAYS))).hasSize(1);
    assertThat(muted(mute(MONDAY))).isEmpty();
    assertThat(muted(mute(named("all").between(MIDNIGHT, NOON).between(NOON, MIDNIGHT))))
        .hasSize(1);
  }

  @Test
  void areActiveSometimes() {
    assertThat(muted(route().activeDuring(MORNING))).isEmpty();
    assertThat(muted(mute(MORNING).activeDuring(MORNING)))
        .containsExactly("active only during `morning`, and mute then, during `morning`");
    assertThat(muted(mute(MORNING).activeDuring(named("early").between(SIX, NOON)))).hasSize(1);
    assertThat(muted(mute(MORNING).activeDuring(MONDAY))).isEmpty();
  }

  /** Of the intervals that a file names only a part may be in the model. */
  @Test
  void areOnlyPartlyKnownFromFiles() {
    Origin file = Origin.inFile("alertmanager.yml", 1, 1);

    assertThat(muted(mute(MORNING).activeDuring(MORNING).at(file))).isEmpty();
    assertThat(muted(mute(ALL_DAYS).at(file))).hasSize(1);
  }

  @Test
  void areNotComparedAcrossTimeZones() {
    ZoneId berlin = ZoneId.of("Europe/Berlin");

    assertThat(muted(mute(MORNING.in(berlin), EVENING))).isEmpty();
    assertThat(muted(mute(MORNING.in(berlin), EVENING.in(berlin)))).hasSize(1);
    assertThat(muted(mute(ALL_DAYS.in(berlin), EVENING))).hasSize(1);
  }

  @Test
  void areNotHandedDown() {
    Route critical = when(Label.SEVERITY.is("critical"));
    Route warning = when(Label.SEVERITY.is("warning"));

    assertThat(found("mute-not-inherited", mute(MORNING).route(critical))).hasSize(1);
    assertThat(found("mute-not-inherited", route().activeDuring(MORNING).route(critical)))
        .hasSize(1);
    assertThat(found("mute-not-inherited", mute(MORNING))).isEmpty();
    assertThat(found("mute-not-inherited", mute(MORNING).route(warning))).isEmpty();
    assertThat(found("mute-not-inherited", route().route(critical))).isEmpty();
  }

  @Test
  void endSometime() {
    assertThat(found("endless-interval", route().activeDuring(ALL_DAYS, MORNING)))
        .containsExactly("`days` lasts all week");
    assertThat(found("endless-interval", mute(ALL_DAYS))).isEmpty();
  }

  @Test
  void areRepeatedAsSaid() {
    assertThat(found("repeat-below-group", route().repeatInterval(minutes(1))))
        .containsExactly("repeated each 1m, but groups are looked at only each 5m");
    assertThat(found("repeat-below-group", route().repeatInterval(minutes(5)))).isEmpty();
    assertThat(found("repeat-below-group", route().groupInterval(hours(5)))).hasSize(1);
    assertThat(found("repeat-rounded", route().repeatInterval(minutes(7))))
        .containsExactly("repeated each 10m, not each 7m, as groups are looked at each 5m");
    assertThat(found("repeat-rounded", route().repeatInterval(minutes(1)))).isEmpty();
    assertThat(found("repeat-rounded", route().repeatInterval(hours(1)))).isEmpty();
  }

  /** What a route inherits is told of the route that says it. */
  @Test
  void areInherited() {
    AlertRouting root = routing(route().route(route())).repeatInterval(minutes(7));

    assertThat(by("route/repeat-rounded", Shop.with(root))).hasSize(1);
    AlertRouting group =
        routing(route().groupInterval(minutes(7)).route(route().repeatInterval(minutes(14))));
    assertThat(by("route/repeat-rounded", Shop.with(group)))
        .containsExactly("repeated each 4h5m, not each 4h, as groups are looked at each 7m");
  }

  @Test
  void areForgottenAfterTheRetention() {
    Monitoring shop = Shop.with(routing(route().repeatInterval(days(6)), route()));
    CheckSettings longer =
        CheckSettings.standard(LocalDate.of(2030, 1, 1))
            .with("route/repeat-beyond-retention", RepeatBeyondRetention.RETENTION, days(6));

    assertThat(by("route/repeat-beyond-retention", shop))
        .containsExactly("repeated each 6d, but Alertmanager remembers 5d");
    assertThat(found("repeat-beyond-retention", route().repeatInterval(days(5)))).isEmpty();
    assertThat(Checker.check(shop, WrittenTexts.NONE, longer))
        .extracting(Diagnostic::id)
        .doesNotContain("route/repeat-beyond-retention");
  }

  private static TimeInterval named(String name) {
    return TimeInterval.named(name);
  }

  private static Route route() {
    return when(Shop.TEAM.is("checkout"));
  }

  private static Route mute(TimeInterval... intervals) {
    return route().muteDuring(intervals);
  }

  private static List<String> muted(Route route) {
    return found("always-muted", route);
  }

  private static List<String> found(String check, Route route) {
    return by(
        "route/" + check,
        Shop.with(alert("QueueFull").severity(Severity.CRITICAL).label(Shop.TEAM, "checkout"))
            .routing(routing(route)));
  }
}
