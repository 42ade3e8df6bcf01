package dev.tocsin.check.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.check.Found;
import dev.tocsin.check.Shop;
import dev.tocsin.check.ShopMetrics;
import dev.tocsin.check.info.CheckSettings;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Folder;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.FieldMatcher;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.panel.Heatmap;
import dev.tocsin.model.dashboard.panel.Legend;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.Text;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.query.VectorQuery;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RecordingRule;
import dev.tocsin.model.unit.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What panels draw, and how they say so. */
class PanelsTest {
  private static final TimeSeries PANEL = TimeSeries.titled("Waiting");
  private static final RecordingRule SUM =
      RecordingRule.named(
          "environment:queue_depth:sum", ShopMetrics.QUEUE.sum().by(Shop.ENVIRONMENT));

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          queue_depth                   => {{topic}} {{ pod }}       => fine
          queue_depth                   => {{tpic}}                  => {{tpic}}
          sum by (topic) (queue_depth)  => {{topic}} {{pod}}         => {{pod}}
          sum(queue_depth)              => all                       => fine
          sum by ($topic) (queue_depth) => {{topic}}                 => fine
          unknown_metric                => {{topic}}                 => fine
          queue_depth * 2               => {{__name__}}              => {{__name__}}
          environment:queue_depth:sum   => {{topic}}                 => {{topic}}
          """)
  void haveLegendsOfLabelsThatAreThere(String query, String legend, String dropped) {
    Monitoring monitoring =
        Shop.with(SUM)
            .dashboards(dashboard(PANEL.query(Query.parse(query), Legend.legend(legend))));

    assertThat(Found.underlined("dashboard/legend-label", monitoring))
        .isEqualTo(dropped == null ? List.of() : List.of(dropped));
  }

  @Test
  void tellWhereALegendLostItsLabel() {
    TimeSeries panel =
        PANEL
            .query(ShopMetrics.QUEUE, Legend.legend(ShopMetrics.TOPIC))
            .query(SUM, Legend.legend(ShopMetrics.TOPIC));

    assertThat(Found.by("dashboard/legend-label", Shop.with(SUM).dashboards(dashboard(panel))))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.excerpts().get(1).label())
                    .startsWith("dropped here, in recording rule environment:queue_depth:sum"));
  }

  @Test
  void areToldOnEachDashboardOnWhichTheyStand() {
    TimeSeries panel = PANEL.query(ShopMetrics.QUEUE.sum(), Legend.legend(ShopMetrics.TOPIC));

    assertThat(
            Found.by(
                "dashboard/legend-label",
                Shop.with(
                    Dashboard.titled("A").row("R", panel, TimeSeries.titled("Empty")),
                    Dashboard.titled("B").row("R", panel))))
        .extracting(Diagnostic::subject)
        .containsExactlyInAnyOrder(
            "panel \"Waiting\" of dashboard \"A\"", "panel \"Waiting\" of dashboard \"B\"");
  }

  static Stream<Arguments> counters() {
    return Stream.of(
        Arguments.of(PANEL.query(Query.parse("orders_total")), 1),
        Arguments.of(PANEL.query(Query.parse("sum(orders_total)")), 1),
        Arguments.of(PANEL.query(Query.parse("request_duration_seconds_count")), 1),
        Arguments.of(PANEL.query(Query.parse("rate(orders_total[5m])")), 0),
        Arguments.of(PANEL.query(Query.parse("queue_depth")), 0),
        Arguments.of(PANEL.query(Query.parse("unknown_total")), 0),
        Arguments.of(Heatmap.titled("H").query(Query.parse("request_duration_seconds_bucket")), 1),
        Arguments.of(
            Heatmap.titled("H").query(Query.parse("rate(request_duration_seconds_bucket[5m])")), 0),
        Arguments.of(Stat.titled("S").query(Query.parse("orders_total")), 0));
  }

  @ParameterizedTest
  @MethodSource("counters")
  void drawNoCounters(Panel panel, int findings) {
    assertThat(found("drawn-counter", panel)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "fine",
      textBlock =
          """
          rate(orders_total[5m])                => 5m
          sum(irate(orders_total[1h]))          => 1h
          rate(orders_total[$__rate_interval])  => fine
          increase(orders_total[1h])            => fine
          max_over_time(queue_depth[1h])        => fine
          """)
  void leaveWindowsToGrafana(String query, String window) {
    assertThat(found("fixed-window", PANEL.query(Query.parse(query))))
        .isEqualTo(window == null ? List.of() : List.of(window));
    assertThat(found("fixed-window", Stat.titled("S").query(Query.parse(query)))).isEmpty();
  }

  static Stream<Arguments> units() {
    return Stream.of(
        Arguments.of(Unit.SECONDS, Unit.MILLISECONDS, 1),
        Arguments.of(Unit.SECONDS, Unit.BYTES, 1),
        Arguments.of(Unit.BYTES.perSecond(), Unit.BYTES, 1),
        Arguments.of(Unit.BYTES, Unit.of("bit"), 1),
        Arguments.of(Unit.RATIO, Unit.PERCENT, 1),
        Arguments.of(Unit.MESSAGES, Unit.SECONDS, 1),
        Arguments.of(Unit.SECONDS, Unit.SECONDS, 0),
        Arguments.of(Unit.MESSAGES, Unit.EVENTS, 0),
        Arguments.of(Unit.MESSAGES.perSecond(), Unit.EVENTS.perSecond(), 0),
        Arguments.of(Unit.SECONDS, Unit.NONE, 0),
        Arguments.of(Unit.NONE, Unit.SECONDS, 0));
  }

  @ParameterizedTest
  @MethodSource("units")
  void writeValuesInTheirUnit(Unit derived, Unit wanted, int findings) {
    VectorQuery query = ShopMetrics.QUEUE.max().in(derived);
    TimeSeries panel = PANEL.query(query).unit(wanted);

    assertThat(found("wrong-unit", panel)).hasSize(findings);
    assertThat(found("wrong-unit", PANEL.query(query))).isEmpty();
    assertThat(found("wrong-unit", panel.query(ShopMetrics.QUEUE.max().in(wanted)))).isEmpty();
    assertThat(
            found(
                "wrong-unit",
                panel.override(FieldMatcher.named("a"), field -> field.unit(derived))))
        .isEmpty();
    assertThat(
            found(
                "wrong-unit",
                panel.override(FieldMatcher.named("a"), field -> field.color(Color.RED))))
        .hasSize(findings);
    assertThat(found("wrong-unit", PANEL.unit(wanted))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          queue_depth                                         => 1
          (queue_depth)                                       => 1
          queue_depth{topic=~"$topic"}                        => 1
          queue_depth{topic="a"}                              => 0
          max(queue_depth)                                    => 0
          rate(orders_total[5m])                              => 1
          rate(orders_total{status="$status"}[$__rate_interval]) => 1
          rate(orders_total[10m])                             => 0
          """)
  void changeTheirColourWhereTheAlertRings(String query, int findings) {
    TimeSeries panel =
        PANEL
            .query(Query.parse(query))
            .thresholds(Thresholds.below(Color.GREEN).from(7, Color.ORANGE).from(9, Color.RED));

    assertThat(thresholds(panel, "8", "8")).hasSize(findings);
    assertThat(thresholds(panel, "9", "9")).isEmpty();
    assertThat(thresholds(panel.query(Query.parse("up")), "8", "8")).isEmpty();
    assertThat(thresholds(panel.thresholds(Thresholds.below(Color.GREEN)), "8", "8")).isEmpty();
  }

  @Test
  void needShowOnlyOneOfSeveralAlerts() {
    TimeSeries panel =
        PANEL.query(ShopMetrics.QUEUE).thresholds(Thresholds.below(Color.GREEN).from(9, Color.RED));
    Alert lower = Alert.named("A").when(Condition.parse("queue_depth > 5"));
    Alert higher = Alert.named("B").when(Condition.parse("queue_depth >= 9"));
    Alert other = Alert.named("C").when(Condition.parse("queue_depth == 8"));

    assertThat(
            Found.by(
                "dashboard/other-threshold", Shop.with(lower, higher).dashboards(dashboard(panel))))
        .isEmpty();
    assertThat(Found.by("dashboard/other-threshold", Shop.with(other).dashboards(dashboard(panel))))
        .isEmpty();
  }

  @Test
  void sayWhatTheyAre() {
    Text words = Text.titled("", "words");

    assertThat(found("no-title", words, PANEL)).isEmpty();
    assertThat(found("no-title", TimeSeries.titled(" "))).hasSize(1);
    assertThat(found("no-description", words, PANEL.description("x"))).isEmpty();
    assertThat(found("no-description", PANEL)).hasSize(1);
  }

  @Test
  void areNotTooMany() {
    Row open = Row.titled("R", PANEL, PANEL);
    Dashboard dashboard = Dashboard.titled("D").row(open).row(open.collapse());

    assertThat(tooMany(dashboard, 2)).isEmpty();
    assertThat(tooMany(dashboard, 1)).isEqualTo(List.of("the dashboard shows 2 panels at once"));
    assertThat(Found.by("dashboard/too-many-panels", Shop.with(dashboard))).isEmpty();
  }

  @Test
  void standOnDashboardsThatPeopleCanTellApart() {
    Dashboard root = Dashboard.titled("D");
    Dashboard again = Dashboard.titled("D").file("e").uid("e");
    Folder folder = new Folder("F", "f");

    assertThat(titles(root, again)).hasSize(1);
    assertThat(titles(root, again.folder(folder))).isEmpty();
    assertThat(titles(root.folder(folder), again.folder(folder))).hasSize(1);
    assertThat(titles(root, Dashboard.titled("d").file("e").uid("e"))).isEmpty();
  }

  private static List<Diagnostic> thresholds(Panel panel, String depth, String orders) {
    return Found.by(
        "dashboard/other-threshold",
        Shop.with(
                Alert.named("A").when(Condition.parse("queue_depth > " + depth)),
                Alert.named("B").when(Condition.parse("rate(orders_total[5m]) < " + orders)))
            .dashboards(dashboard(panel)));
  }

  private static List<String> tooMany(Dashboard dashboard, double limit) {
    String id = "dashboard/too-many-panels";
    CheckSettings settings =
        CheckSettings.standard(LocalDate.of(2030, 1, 1)).with(id, TooManyPanels.LIMIT, limit);
    return Found.by(id, Shop.with(dashboard), settings).stream().map(Diagnostic::message).toList();
  }

  private static List<Diagnostic> titles(Dashboard... dashboards) {
    return Found.by("dashboard/duplicate-title", Shop.with(dashboards));
  }

  private static Dashboard dashboard(Panel... panels) {
    return Dashboard.titled("D").row("R", panels);
  }

  private static List<String> found(String check, Panel... panels) {
    return Found.underlined("dashboard/" + check, Shop.with(dashboard(panels)));
  }
}
