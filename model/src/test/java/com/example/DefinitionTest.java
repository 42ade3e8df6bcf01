package com.example;

import static dev.tocsin.model.unit.Durations.minutes;
import static dev.tocsin.model.unit.Durations.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.definition.DefinitionException;
import dev.tocsin.model.grafana.Correlation;
import dev.tocsin.model.grafana.DataSource;
import dev.tocsin.model.grafana.GrafanaServer;
import dev.tocsin.model.grafana.GrafanaVersion;
import dev.tocsin.model.grafana.Plugin;
import dev.tocsin.model.grafana.TraceToMetrics;
import dev.tocsin.model.label.Label;
import dev.tocsin.model.metric.Gauge;
import dev.tocsin.model.metric.Histogram;
import dev.tocsin.model.metric.MetricSet;
import dev.tocsin.model.query.Window;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.routing.Route;
import dev.tocsin.model.routing.Slack;
import dev.tocsin.model.routing.TimeInterval;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.rule.RuleGroup;
import dev.tocsin.model.rule.Severity;
import dev.tocsin.model.scrape.Relabeling;
import dev.tocsin.model.scrape.ScrapeJob;
import dev.tocsin.model.secret.SecretFile;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions as a user writes them, outside of Tocsin's packages. */
class DefinitionTest {
  private static final Gauge LAG = Gauge.named("lag");

  /** Metrics as a user declares them. */
  public static final class SampleMetrics {
    public static final Gauge ZEBRAS = Gauge.named("zebras");
    public static final Gauge ANTS = Gauge.named("ants");
    public static final String NO_METRIC = "";

    private SampleMetrics() {}
  }

  /** Metrics as they are while classes that wait for each other are loaded. */
  public static final class EarlyMetrics {
    public static Gauge early;

    private EarlyMetrics() {}
  }

  @Test
  void remembersWhereItWasMade() {
    int line = new Throwable().getStackTrace()[0].getLineNumber();
    Alert alert = Alert.named("Lag").when(LAG.greaterThan(1));

    assertThat(alert.severity(Severity.CRITICAL).forAtLeast(minutes(1)).origin())
        .hasToString("DefinitionTest.java:" + (line + 1));
  }

  @Test
  void keepsTheOrderInWhichMetricsAreDeclared() {
    assertThat(MetricSet.of(SampleMetrics.class).constants())
        .extracting(MetricSet.Constant::name)
        .containsExactly("ZEBRAS", "ANTS");
  }

  @Test
  void takesAPanelsThresholdFromAnAlert() {
    Alert critical = Alert.named("A").when(LAG.greaterThan(5)).severity(Severity.CRITICAL);
    Alert warning = Alert.named("B").when(LAG.lessThan(5)).severity(Severity.WARNING);

    assertThat(
            TimeSeries.titled("t").query(LAG).thresholdFrom(critical).data().field().thresholds())
        .isEqualTo(Thresholds.below(Color.GREEN).from(5, Color.RED));
    assertThat(TimeSeries.titled("t").query(LAG).thresholdFrom(warning).data().field().thresholds())
        .isEqualTo(Thresholds.below(Color.ORANGE).from(5, Color.GREEN));
  }

  @Test
  void neverPrintsWhatMayBeASecret() {
    assertThatThrownBy(() -> SecretFile.at("https://hooks.example.com/T00/B00/XXXX"))
        .isInstanceOf(DefinitionException.class)
        .hasMessageNotContaining("hooks.example.com");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(() -> Gauge.named("kafka-lag"), "`kafka-lag` is not a metric name"),
        mistake(() -> Label.named("1st"), "`1st` is not a label name"),
        mistake(
            () -> Route.when(Label.JOB.is("a")).groupInterval(Duration.ZERO),
            "a group interval of PT0S is not longer than zero"),
        mistake(
            () -> AlertRouting.defaultTo(Receiver.named("a")).groupInterval(Duration.ZERO),
            "a group interval of PT0S is not longer than zero"),
        mistake(() -> Histogram.named("h").buckets(1, 1), "not finite and ascending"),
        mistake(() -> Histogram.named("h").buckets(1, Double.POSITIVE_INFINITY), "not finite"),
        mistake(() -> Alert.named(" ").when(LAG.greaterThan(1)), "an alert's name is blank"),
        mistake(() -> RuleGroup.named("../x"), "`../x` is not a file name"),
        mistake(() -> RuleGroup.named("x").interval(seconds(0)), "not longer than zero"),
        mistake(() -> Dashboard.titled("x").uid("a b"), "`a b` is not a Grafana uid"),
        mistake(() -> Dashboard.titled("x").uid("x".repeat(41)), "is not a Grafana uid"),
        mistake(() -> TimeSeries.titled("x").size(25, 8), "a panel is 25 wide"),
        mistake(
            () -> Thresholds.below(Color.GREEN).from(2, Color.RED).from(1, Color.RED),
            "follows one at 2"),
        mistake(() -> Variable.interval("i"), "variable `i` has no choices"),
        mistake(
            () -> TimeSeries.titled("x").thresholdFrom(Alert.named("A").when(LAG.absent())),
            "no single threshold"),
        mistake(() -> Route.when(), "takes every alert"),
        mistake(() -> Label.JOB.matches("a("), "`a(` is no regular expression"),
        mistake(() -> Label.JOB.matchesNot("(?=a)"), "`(?=a)` is no regular expression"),
        mistake(() -> Relabeling.keep(Label.JOB, "[a"), "`[a` is no regular expression"),
        mistake(() -> Slack.channel("ops", SecretFile.at("/run/x")), "`ops` is no Slack channel"),
        mistake(
            () -> TimeInterval.named("n").between(LocalTime.of(22, 0), LocalTime.of(6, 0)),
            "ends before it starts"),
        mistake(() -> ScrapeJob.named("j").targets("http://x"), "`http://x` is no target"),
        mistake(
            () -> ScrapeJob.named("j").every(seconds(10)).timeout(seconds(20)),
            "longer than its interval"),
        mistake(() -> new Plugin("x", "1"), "`x` is no plugin"),
        mistake(() -> DataSource.prometheus("P", "prometheus:9090"), "is no URL"),
        mistake(() -> DataSource.loki("L", ""), "`L` has no URL"),
        mistake(
            () -> DataSource.tempo("T", "http://me:hunter2@tempo"),
            "the URL of data source `T` has a login in it"),
        mistake(
            () -> DataSource.tempo("T", "http://tempo").basicAuth("me", SecretFile.at("a/b")),
            "Grafana does not find the secret file `a/b`"),
        mistake(
            () -> DataSource.tempo("T", "http://tempo").header("X: y", SecretFile.at("/a/b")),
            "`X: y` is no HTTP header"),
        mistake(() -> DataSource.cloudWatch("C", "Frankfurt"), "is no region of Amazon's"),
        mistake(
            () -> DataSource.cloudWatch("C", "eu-central-1").assumeRole("grafana"),
            "`grafana` is no role"),
        mistake(
            () ->
                TraceToMetrics.of(DataSource.prometheus("P", "http://p"))
                    .query("Errors", "sum(rate(errors_total{$__tags}[5m])"),
            "a `(` is not closed"),
        mistake(() -> Correlation.beside("", "Errors").to("https://x"), "field is blank"),
        mistake(
            () ->
                GrafanaServer.of(GrafanaVersion.V13_0)
                    .dataSource(DataSource.loki("L", "http://l"))
                    .remove("L"),
            "the data source `L` is to be there, and to be removed"),
        mistake(
            () ->
                GrafanaServer.of(GrafanaVersion.V13_0)
                    .dataSource(DataSource.prometheus("P", "http://a"))
                    .dataSource(DataSource.prometheus("Q", "http://b")),
            "two data sources have the uid `prometheus`"),
        mistake(() -> Monitoring.named("x").runbooks("/docs"), "is no URL of a folder"),
        mistake(() -> Monitoring.named("x").metrics(String.class), "declares no metric"),
        mistake(() -> MetricSet.of(EarlyMetrics.class), "early` has no value yet"),
        mistake(() -> LAG.topK(0), "top or bottom 0"),
        mistake(() -> Window.of(seconds(-1)), "not longer than zero"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isRefusedWithTheLine(ThrowingCallable mistake, String message) {
    assertThatThrownBy(mistake)
        .isInstanceOf(DefinitionException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("DefinitionTest.java:");
  }

  private static Arguments mistake(ThrowingCallable definition, String message) {
    return Arguments.of(definition, message);
  }
}
