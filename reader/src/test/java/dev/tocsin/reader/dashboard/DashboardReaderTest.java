package dev.tocsin.reader.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.model.dashboard.Dashboard;
import dev.tocsin.model.dashboard.Row;
import dev.tocsin.model.dashboard.field.Color;
import dev.tocsin.model.dashboard.field.Thresholds;
import dev.tocsin.model.dashboard.panel.CustomPanel;
import dev.tocsin.model.dashboard.panel.Panel;
import dev.tocsin.model.dashboard.panel.QueryPanel;
import dev.tocsin.model.dashboard.panel.Stat;
import dev.tocsin.model.dashboard.panel.TimeSeries;
import dev.tocsin.model.dashboard.variable.IntervalVariable;
import dev.tocsin.model.dashboard.variable.LabelVariable;
import dev.tocsin.model.dashboard.variable.OtherVariable;
import dev.tocsin.model.dashboard.variable.Variable;
import dev.tocsin.model.unit.Unit;
import dev.tocsin.reader.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a dashboard's JSON says, and what is wrong with one. */
class DashboardReaderTest {
  private static final String PROMETHEUS = "{\"type\": \"prometheus\", \"uid\": \"p\"}";

  @Test
  void panelsInRowsOfEveryAge() {
    Dashboard dashboard =
        read(
            """
            {"title": "Shop", "uid": "shop", "rows": [
              {"title": "Old", "collapse": true, "panels": [{"type": "graph", "title": "a"}]}],
             "panels": [
              {"type": "stat", "title": "b"},
              {"type": "row", "title": "Open", "repeat": "pod"},
              {"type": "timeseries", "title": "c"},
              {"type": "row", "title": "Closed", "collapsed": true, "panels": [
                {"type": "flamegraph", "title": "d"}]}]}
            """);

    assertThat(dashboard.rows())
        .extracting(Row::title)
        .containsExactly("Old", "", "Open", "Closed");
    assertThat(dashboard.rows())
        .extracting(Row::collapsed)
        .containsExactly(true, false, false, true);
    assertThat(dashboard.panels())
        .hasExactlyElementsOfTypes(
            TimeSeries.class, Stat.class, TimeSeries.class, CustomPanel.class);
    assertThat(dashboard.panels().get(2).frame().repeat().variables()).containsExactly("pod");
    assertThat(dashboard.panels().get(3).origin()).hasToString("file:8:5");
  }

  @Test
  void aPanelsQueriesUnitAndThresholds() {
    QueryPanel<?, ?> panel =
        (QueryPanel<?, ?>)
            panel(
                """
                "targets": [{"expr": "sum(rate(x[$__rate_interval]))", "legendFormat": "{{ pod }} p99"},
                            {"expr": "gone(", "hide": true}],
                "fieldConfig": {"defaults": {"unit": "s", "max": 5, "thresholds": {"steps": [
                  {"color": "green", "value": null}, {"color": "#d44a3a", "value": 1.5}]}}}
                """);

    assertThat(panel.data().queries()).hasSize(1);
    assertThat(panel.data().queries().get(0).query().expr())
        .hasToString("sum(rate(x[$__rate_interval]))");
    assertThat(panel.data().queries().get(0).legend()).hasToString("{{pod}} p99");
    assertThat(panel.data().field().unit()).isEqualTo(Unit.SECONDS);
    assertThat(panel.data().field().standard().get("max")).contains(5.0);
    assertThat(panel.data().field().thresholds())
        .isEqualTo(Thresholds.below(Color.GREEN).from(1.5, Color.RED));
  }

  @Test
  void aMistakeInAQueryHasItsPlace() {
    assertThat(problems("\"targets\": [\n{\"expr\": \"x{a=\\\"1\\\"}\\n> rat(y[5m])\"}]"))
        .containsExactly("3:25 `rat` is not a function");
  }

  @Test
  void otherDataSourcesArePassedOver() {
    assertThat(
            problems(
                "\"targets\": [{\"datasource\": {\"type\": \"loki\"}, \"expr\": \"{a=1} |="
                    + " `x`\"}]"))
        .isEmpty();
    assertThat(
            Read.of(
                    """
                    {"title": "Logs",
                     "templating": {"list": [{"type": "datasource", "name": "ds", "query": "loki"}]},
                     "panels": [{"type": "logs", "datasource": "$ds", "targets": [{"expr": "{a=~`x`} | json"}]}]}
                    """,
                    DashboardReader::read)
                .only()
                .panels())
        .hasSize(1);
  }

  @Test
  void variablesOfEveryKind() {
    Dashboard dashboard =
        read(
            """
            {"title": "Shop", "panels": [], "templating": {"list": [
              {"type": "query", "name": "pod", "multi": true, "datasource": %s,
               "query": {"query": "label_values(up{job=\\"$job\\"}, pod)"}},
              {"type": "query", "name": "top", "datasource": %s,
               "query": "query_result(topk(5, x))"},
              {"type": "interval", "name": "window", "query": "1m,5m"},
              {"type": "custom", "name": "env", "query": "prod,test", "includeAll": true},
              {"type": "adhoc", "name": "Filters"}]}}
            """
                .formatted(PROMETHEUS, PROMETHEUS));

    assertThat(dashboard.variables())
        .hasExactlyElementsOfTypes(
            LabelVariable.class,
            OtherVariable.class,
            IntervalVariable.class,
            OtherVariable.class,
            OtherVariable.class);
    LabelVariable pod = (LabelVariable) dashboard.variables().get(0);
    assertThat(pod.series()).hasToString("up{job=\"$job\"}");
    assertThat(pod.many()).isTrue();
    assertThat(((OtherVariable) dashboard.variables().get(1)).queries()).hasSize(1);
    assertThat(dashboard.variables())
        .extracting(Variable::name)
        .containsExactly("pod", "top", "window", "env", "Filters");
    assertThat(dashboard.alsoRead()).contains("job", "Filters").doesNotContain("pod");
  }

  @Test
  void whatIsNoDashboard() {
    assertThat(Read.of("{\"a\":\n 1,}", DashboardReader::read).problems())
        .singleElement()
        .asString()
        .startsWith("2:4 this is no JSON");
    assertThat(Read.of("[]", DashboardReader::read).problems())
        .containsExactly("1:1 this is no dashboard in Grafana's classic JSON: it has no `panels`");
    assertThat(Read.of("{\"panels\": []}", DashboardReader::read).problems())
        .containsExactly("1:1 the dashboard has no title, and Grafana refuses it");
    assertThat(Read.of("", DashboardReader::read).problems()).hasSize(1);
  }

  @Test
  void anAnswerOfTheApi() {
    assertThat(read("{\"meta\": {}, \"dashboard\": {\"title\": \"Shop\", \"panels\": []}}").title())
        .isEqualTo("Shop");
  }

  private static Dashboard read(String json) {
    return Read.of(json, DashboardReader::read).only();
  }

  private static Panel panel(String fields) {
    return read(withPanel(fields)).panels().get(0);
  }

  private static List<String> problems(String fields) {
    return Read.of(withPanel(fields), DashboardReader::read).problems();
  }

  private static String withPanel(String fields) {
    return "{\"title\": \"Shop\", \"panels\": [\n{\"type\": \"timeseries\", \"datasource\": "
        + PROMETHEUS
        + ", "
        + fields
        + "}]}";
  }
}
