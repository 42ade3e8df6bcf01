package com.ecompulse.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.PanelQuery;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.metric.Metric;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.Expr;
import dev.tocsin.promql.syntax.ParserOptions;
import dev.tocsin.promql.syntax.VectorSelector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every dashboard has to be. */
class DashboardsTest {
  private static final Pattern VARIABLE = Pattern.compile("\\$([a-z]+)");

  static List<Dashboard> dashboards() {
    return new EComPulse().define().dashboards();
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void declaresTheVariablesThatItsPanelsUse(Dashboard dashboard) {
    Set<String> used =
        expressions(dashboard)
            .flatMap(expr -> VARIABLE.matcher(expr.toString()).results())
            .map(result -> result.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(dashboard.variables()).extracting(Variable::name).hasSameElementsAs(used);
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void asksForNothingOutsideOfTheChosenEnvironmentAndClusters(Dashboard dashboard) {
    assertThat(expressions(dashboard).flatMap(expr -> Selectors.of(expr).stream()))
        .isNotEmpty()
        .allSatisfy(
            selector ->
                assertThat(matchers(selector))
                    .contains("environment=\"$environment\"", "cluster=~\"$cluster\""));
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void asksInPromQl(Dashboard dashboard) {
    assertThat(expressions(dashboard))
        .allSatisfy(
            expr ->
                assertThat(
                        PromQl.parser(ParserOptions.DEFAULT.withDialect(Dialect.GRAFANA))
                            .parse(expr.toString())
                            .sameAs(expr))
                    .as(expr.toString())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void namesEachPanelOfARowDifferently(Dashboard dashboard) {
    for (Row row : dashboard.rows()) {
      assertThat(row.panels()).hasSizeGreaterThan(1);
      assertThat(row.panels())
          .extracting(panel -> panel.frame().title())
          .doesNotHaveDuplicates()
          .noneMatch(String::isBlank);
    }
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void namesTheSeriesOfEachQueryThatIsNotAlone(Dashboard dashboard) {
    assertThat(dashboard.panels())
        .allSatisfy(
            panel -> {
              List<PanelQuery> queries = queries(panel).toList();
              if (queries.size() > 1) {
                assertThat(queries)
                    .extracting(query -> query.legend().toString())
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
              }
            });
  }

  @Test
  void useEveryKindOfPanel() {
    assertThat(dashboards().stream().flatMap(dashboard -> dashboard.panels().stream()))
        .extracting(panel -> panel.getClass().getSimpleName())
        .contains(
            "TimeSeries",
            "Stat",
            "GaugePanel",
            "BarGauge",
            "Table",
            "Heatmap",
            "PieChart",
            "Text",
            "StateTimeline");
  }

  /** A metric that nobody looks at only costs. */
  @Test
  void lookAtEveryMetricThatNoRuleReads() {
    Monitoring monitoring = new EComPulse().define();
    Set<String> read =
        Stream.concat(
                monitoring.dashboards().stream().flatMap(DashboardsTest::expressions),
                monitoring.rules().stream()
                    .flatMap(group -> group.rules().stream())
                    .map(rule -> rule.query().expr()))
            .flatMap(expr -> Selectors.of(expr).stream())
            .map(selector -> String.valueOf(selector.metric()))
            .map(name -> name.replaceFirst("_(bucket|count|sum)$", ""))
            .collect(Collectors.toSet());
    assertThat(monitoring.allMetrics())
        .extracting(Metric::name)
        .allSatisfy(name -> assertThat(read).contains(name.replaceFirst("_sum$", "")));
  }

  private static Stream<Expr> expressions(Dashboard dashboard) {
    return dashboard.panels().stream()
        .flatMap(DashboardsTest::queries)
        .map(query -> query.query().expr());
  }

  private static Stream<PanelQuery> queries(Panel panel) {
    return panel instanceof QueryPanel<?, ?> queries
        ? queries.data().queries().stream()
        : Stream.empty();
  }

  private static List<String> matchers(VectorSelector selector) {
    return selector.matchers().stream().map(Object::toString).toList();
  }
}
