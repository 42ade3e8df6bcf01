package com.ecompulse.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.routing.AlertRouting;
import dev.tocsin.model.routing.Inhibition;
import dev.tocsin.model.routing.Receiver;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.syntax.LabelMatcher;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every alert has to be, and who is told of it. */
class AlertsTest {
  private static final Pattern LABEL = Pattern.compile("\\$labels\\.([a-z_]+)");

  private final Monitoring monitoring = new EComPulse().define();
  private final AlertRouting routing = monitoring.routing().orElseThrow();

  static List<Alert> alerts() {
    return new EComPulse().define().alerts();
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void saysWhatIsWrongWhatItMeansAndWhatToDo(Alert alert) {
    assertThat(alert.annotations()).containsOnlyKeys("summary", "description");
    assertThat(alert.annotations().get("summary")).contains("{{ $labels.", "{{ $value | ");
    assertThat(alert.annotations().get("description"))
        .contains("{{ $labels.environment }}", "{{ $labels.cluster }}");
    assertThat(alert.runbook()).matches("[a-z]+(-[a-z]+)+");
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void readsOnlyLabelsThatItsSeriesHave(Alert alert) {
    LabelSet labels = Schema.of(monitoring).labels(alert.query().expr());
    assertThat(alert.annotations().values())
        .flatExtracting(text -> LABEL.matcher(text).results().map(AlertsTest::label).toList())
        .isNotEmpty()
        .allSatisfy(label -> assertThat(labels.isCertain(label)).as(label).isTrue());
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void belongsToATeamThatARouteKnows(Alert alert) {
    assertThat(alert.labels()).containsOnlyKeys("severity", "team");
    assertThat(routing.routes())
        .flatExtracting(route -> route.matchers())
        .anyMatch(matcher -> matcher.label().equals("team") && takes(matcher, alert));
  }

  @Test
  void areToldInSlackInTheSameWords() {
    assertThat(routing.receivers())
        .extracting(Receiver::name)
        .containsExactly("slack-platform", "slack-critical", "slack-data", "slack-infrastructure");
    assertThat(routing.receivers()).allSatisfy(told -> assertThat(told.integrations()).hasSize(1));
  }

  /** A label that is missing on both sides counts as equal, and would mute too much. */
  @Test
  void muteOnlyWhatAgreesInLabelsThatBothHave() {
    Schema schema = Schema.of(monitoring);
    for (Inhibition inhibition : routing.inhibitions()) {
      List<Alert> sources = satisfying(inhibition.sources());
      List<Alert> targets = satisfying(inhibition.targets());
      assertThat(sources).isNotEmpty().doesNotContainAnyElementsOf(targets);
      assertThat(targets).isNotEmpty();
      for (Alert alert : alerts()) {
        if (sources.contains(alert) || targets.contains(alert)) {
          LabelSet labels = schema.labels(alert.query().expr());
          assertThat(inhibition.equal()).allMatch(label -> labels.isCertain(label.name()));
        }
      }
    }
  }

  /** The alerts that satisfy the matchers on the labels that alerts set themselves. */
  private static List<Alert> satisfying(List<LabelMatcher> matchers) {
    return alerts().stream()
        .filter(
            alert ->
                matchers.stream()
                    .filter(matcher -> alert.labels().containsKey(matcher.label()))
                    .allMatch(matcher -> takes(matcher, alert)))
        .toList();
  }

  /** Route matchers in these definitions are equalities and alternatives. */
  private static boolean takes(LabelMatcher matcher, Alert alert) {
    String value = alert.labels().getOrDefault(matcher.label(), "");
    return value.matches(matcher.value());
  }

  private static String label(MatchResult result) {
    return result.group(1);
  }
}
