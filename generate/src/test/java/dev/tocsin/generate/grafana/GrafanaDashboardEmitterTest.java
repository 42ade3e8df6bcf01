package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenDashboard;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.model.Monitoring;
import dev.tocsin.model.dashboard.panel.RefId;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.ParserOptions;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrafanaDashboardEmitterTest {
  private static final String PATH = "monitoring/grafana/dashboards/kitchen-folder/kitchen.json";

  private JsonNode dashboard;

  @BeforeEach
  void emits() throws IOException {
    dashboard = Emitted.by(new GrafanaDashboardEmitter(), KitchenSink.monitoring()).json(PATH);
  }

  @Test
  void theDashboardItself() {
    assertThat(dashboard.path("uid").textValue()).isEqualTo("kitchen-uid");
    assertThat(dashboard.path("schemaVersion").intValue()).isEqualTo(42);
    assertThat(dashboard.path("refresh").textValue()).isEqualTo("90s");
    assertThat(dashboard.at("/time/from").textValue()).isEqualTo("now-90m");
  }

  @Test
  void aDashboardThatIsNotRefreshedSaysSoByAText() throws IOException {
    JsonNode plain =
        Emitted.by(new GrafanaDashboardEmitter(), KitchenSink.monitoring())
            .json("monitoring/grafana/dashboards/general/plain.json");

    assertThat(plain.path("refresh").isTextual()).isTrue();
    assertThat(plain.path("refresh").textValue()).isEmpty();
  }

  @Test
  void dashboardsOfOneFolderStandTogether() {
    Monitoring monitoring = Monitoring.named("m").dashboards(KitchenDashboard.DASHBOARD);

    assertThat(Emitted.by(new GrafanaDashboardEmitter(), monitoring).tree().byPath().keySet())
        .containsExactly("monitoring/grafana/dashboards/kitchen.json");
  }

  @Test
  void panelsAndTargetsNameTheirDataSource() {
    List<JsonNode> panels = panels().filter(panel -> !isRow(panel)).toList();

    assertThat(panels)
        .hasSize(15)
        .allSatisfy(GrafanaDashboardEmitterTest::asksThePrometheus)
        .flatMap(panel -> panel.path("targets").valueStream().toList())
        .hasSize(15)
        .allSatisfy(GrafanaDashboardEmitterTest::asksThePrometheus);
  }

  private static void asksThePrometheus(JsonNode node) {
    assertThat(node.at("/datasource/type").textValue()).isEqualTo("prometheus");
    assertThat(node.at("/datasource/uid").textValue()).isEqualTo("main");
  }

  @Test
  void idsAndRefIdsAreUnique() {
    assertThat(panels()).extracting(panel -> panel.path("id").intValue()).doesNotHaveDuplicates();
    assertThat(texts(panel("Lines").path("targets"), "refId")).containsExactly("A", "B");
    assertThat(RefId.of(25)).isEqualTo("Z");
    assertThat(RefId.of(26)).isEqualTo("AA");
    assertThat(RefId.of(26 * 27)).isEqualTo("AAA");
  }

  @Test
  void everyQueryIsPromQlOfGrafana() {
    ParserOptions grafana = ParserOptions.DEFAULT.withDialect(Dialect.GRAFANA);

    assertThat(panels().flatMap(panel -> panel.path("targets").valueStream()))
        .extracting(target -> target.path("expr").textValue())
        .allSatisfy(expr -> assertThat(PromQl.parser(grafana).parse(expr)).hasToString(expr));
  }

  @Test
  void aCollapsedRowHoldsItsPanelsAndTakesOneLine() {
    List<JsonNode> rows = dashboard.path("panels").valueStream().filter(row -> isRow(row)).toList();
    JsonNode collapsed = rows.get(2);

    assertThat(rows)
        .extracting(row -> row.path("collapsed").booleanValue())
        .containsExactly(false, false, true, false);
    assertThat(texts(collapsed.path("panels"), "title"))
        .containsExactly("All columns", "Chosen columns", "");
    assertThat(rows.get(3).at("/gridPos/y").intValue())
        .isEqualTo(collapsed.at("/gridPos/y").intValue() + 1);
    assertThat(rows.get(0).path("panels").isEmpty()).isTrue();
  }

  @Test
  void currentNumbersAreAskedForAtOnceAndOthersOverTime() {
    assertThat(isInstant("Bars")).isTrue();
    assertThat(isInstant("Pie")).isTrue();
    assertThat(isInstant("All columns")).isTrue();
    assertThat(isInstant("Lines")).isFalse();
    assertThat(isInstant("Cooking")).isFalse();
    assertThat(isInstant("Doors")).isFalse();
    assertThat(isInstant("Heat with history")).isFalse();
    // The maximum over the time range can't be seen in the last value.
    assertThat(isInstant("Dial")).isFalse();
  }

  @Test
  void variables() {
    JsonNode list = dashboard.at("/templating/list");

    assertThat(list.at("/0/query/query").textValue())
        .isEqualTo("label_values(kitchen_oven_celsius, oven)");
    assertThat(list.path(0).has("current")).isFalse();
    assertThat(list.at("/1/query/query").textValue())
        .isEqualTo("label_values(kitchen_dishes_total{oven=\"$oven\"}, dish)");
    assertThat(list.at("/1/multi").booleanValue()).isTrue();
    assertThat(list.at("/1/allValue").textValue()).isEqualTo(".*");
    assertThat(list.at("/1/current/value/0").textValue()).isEqualTo("$__all");
    assertThat(list.at("/2/current/value").textValue()).isEqualTo("$__all");
    assertThat(list.at("/3/type").textValue()).isEqualTo("interval");
    assertThat(list.at("/3/query").textValue()).isEqualTo("5m,90m,1d");
  }

  @Test
  void thresholdsAreDrawnAsLines() {
    JsonNode lines = panel("Lines");

    assertThat(lines.at("/fieldConfig/defaults/custom/thresholdsStyle/mode").textValue())
        .isEqualTo("dashed");
    assertThat(lines.at("/fieldConfig/defaults/thresholds/steps/0/value").isNull()).isTrue();
    assertThat(lines.at("/fieldConfig/defaults/thresholds/steps/1/value").doubleValue())
        .isEqualTo(80.5);
    assertThat(panel("Stack").at("/fieldConfig/defaults/custom/thresholdsStyle/mode").textValue())
        .isEqualTo("off");
  }

  @Test
  void queriesInDifferentUnitsKeepTheirs() {
    JsonNode overrides = panel("Lines").at("/fieldConfig/overrides");

    assertThat(overrides.at("/0/matcher/id").textValue()).isEqualTo("byFrameRefID");
    assertThat(overrides.at("/0/matcher/options").textValue()).isEqualTo("A");
    assertThat(overrides.at("/0/properties/0/value").textValue()).isEqualTo("celsius");
    assertThat(overrides.at("/1/properties/0/value").textValue()).isEqualTo("cps");
  }

  @Test
  void overridesOfADefinition() {
    JsonNode overrides = panel("Lines").at("/fieldConfig/overrides");

    assertThat(overrides.at("/2/matcher/options").textValue()).isEqualTo("/^heat/.*/");
    assertThat(texts(overrides.at("/2/properties"), "id"))
        .containsExactly("unit", "color", "displayName", "custom.transform");
    assertThat(overrides.at("/3/matcher/id").textValue()).isEqualTo("byName");
  }

  @Test
  void aTablesColumnsAreItsLabelsThenItsLegends() {
    JsonNode table = panel("Chosen columns");
    JsonNode organize = table.at("/transformations/2/options");

    assertThat(texts(table.path("transformations"), "id"))
        .containsExactly("merge", "filterFieldsByName", "organize");
    assertThat(organize.at("/excludeByName/Time").booleanValue()).isTrue();
    assertThat(organize.at("/indexByName").propertyStream().map(entry -> entry.getKey()))
        .containsExactly("dish", "oven", "Value #A", "Value #B");
    assertThat(organize.path("renameByName").path("Value #B").textValue()).isEqualTo("Read");
    assertThat(table.at("/options/sortBy/0/displayName").textValue()).isEqualTo("Dishes");
    assertThat(table.at("/targets/0/format").textValue()).isEqualTo("table");
    assertThat(table.at("/fieldConfig/overrides/1/matcher/options").textValue()).isEqualTo("Read");
    assertThat(panel("All columns").at("/transformations/1/options/renameByName").toString())
        .isEqualTo("{\"Value\":\"Value\"}");
  }

  @Test
  void valuesAreReplacedByTexts() {
    JsonNode mappings = panel("Doors").at("/fieldConfig/defaults/mappings");

    assertThat(mappings.at("/0/options/0/text").textValue()).isEqualTo("closed");
    assertThat(mappings.at("/1/options").has("0.5")).isTrue();
    assertThat(mappings.at("/2/options/to").intValue()).isEqualTo(9);
    assertThat(mappings.at("/2/options/result/color").textValue()).isEqualTo("purple");
  }

  @Test
  void aHeatmapReadsBucketsWhoseBoundsHaveTheUnit() {
    JsonNode heatmap = panel("Cooking");

    assertThat(heatmap.at("/targets/0/format").textValue()).isEqualTo("heatmap");
    assertThat(heatmap.at("/targets/0/legendFormat").textValue()).isEqualTo("{{le}}");
    assertThat(heatmap.at("/options/yAxis/unit").textValue()).isEqualTo("s");
  }

  private boolean isInstant(String title) {
    JsonNode target = panel(title).at("/targets/0");
    assertThat(target.path("range").booleanValue())
        .isNotEqualTo(target.path("instant").booleanValue());
    return target.path("instant").booleanValue();
  }

  private JsonNode panel(String title) {
    return panels()
        .filter(panel -> !isRow(panel) && panel.path("title").textValue().equals(title))
        .findFirst()
        .orElseThrow();
  }

  /** All panels, those in collapsed rows included. */
  private Stream<JsonNode> panels() {
    return dashboard
        .path("panels")
        .valueStream()
        .flatMap(panel -> Stream.concat(Stream.of(panel), panel.path("panels").valueStream()));
  }

  private static boolean isRow(JsonNode panel) {
    return panel.path("type").textValue().equals("row");
  }

  private static List<String> texts(JsonNode array, String field) {
    return array.valueStream().map(each -> each.path(field).textValue()).toList();
  }
}
