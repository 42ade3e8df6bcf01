package dev.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.query.Condition;
import dev.tocsin.model.query.Query;
import dev.tocsin.model.rule.Alert;
import dev.tocsin.model.unit.Durations;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final Alert FIRST =
      Alert.named("First")
          .when(Condition.parse("rate(queue_dept[5m]) > quantile(2, queue_dept)"))
          .forAtLeast(Durations.minutes(5));
  private static final Alert SECOND = Alert.named("Second").when(Condition.parse("queue_dept > 1"));

  @Test
  void tellsFindingsInTheOrderOfTheDefinitions() {
    List<Diagnostic> findings = Checker.check(Shop.with(SECOND, FIRST));

    assertThat(findings)
        .extracting(finding -> finding.subject() + " " + finding.id())
        .containsExactly(
            "alert First alert/no-runbook",
            "alert First promql/quantile-range",
            "alert First promql/unknown-metric",
            "alert First promql/unknown-metric",
            "alert Second alert/no-runbook",
            "alert Second promql/unknown-metric");
    assertThat(DiagnosticRenderer.render(Checker.check(Shop.with(FIRST, SECOND))))
        .isEqualTo(DiagnosticRenderer.render(findings));
  }

  @Test
  void tellsOnceWhatIsDefinedOnce() {
    LabelVariable topic =
        Variable.labelValues(ShopMetrics.QUEUE.where(Shop.TEAM.is("a")), ShopMetrics.TOPIC);
    TimeSeries panel = TimeSeries.titled("Waiting").query(Query.parse("queue_depth + $topic"));

    assertThat(
            Checker.check(
                Shop.with(
                    Dashboard.titled("A").variables(topic).row("A", panel),
                    Dashboard.titled("B").variables(topic).row("B", panel))))
        .extracting(Diagnostic::id)
        .containsExactly("promql/unknown-label");
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(Checker.check(Monitoring.named("empty"))).isEmpty();
    assertThat(Checker.check(Shop.open())).isEmpty();
  }
}
