package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.ecompulse.monitoring.servers.GrafanaDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tocsin.generate.RealTool;
import dev.tocsin.generate.grafana.DashboardTypes;
import dev.tocsin.promql.PromQl;
import dev.tocsin.promql.syntax.Dialect;
import dev.tocsin.promql.syntax.ParserOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DashboardConformanceTest {
  private static final int COLUMNS = 24;

  static List<Path> dashboards() throws IOException {
    return Generated.files(Generated.DASHBOARDS, ".json");
  }

  @Test
  void areTheFiveOfTheDocument() throws IOException {
    assertThat(dashboards())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "business-analytics.json",
            "infrastructure.json",
            "kafka-dashboard.json",
            "platform-overview.json",
            "spark-streaming.json");
  }

  @Test
  void satisfyTheTypesOfGrafana() throws IOException, InterruptedException {
    RealTool.Result result =
        new DashboardTypes(
                Path.of("../generate/src/test/typescript"), GrafanaDefinition.SERVER.version())
            .check(DashboardTypes.CLASSIC, dashboards());

    assertThat(result.output()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void panelIdsAndRefIdsAreUnique(Path file) throws IOException {
    List<JsonNode> panels = panels(file);

    assertThat(panels).extracting(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
    assertThat(panels)
        .allSatisfy(
            panel ->
                assertThat(
                        Generated.each(panel.path("targets"))
                            .map(target -> target.path("refId").asText()))
                    .doesNotHaveDuplicates()
                    .doesNotContain(""));
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void theGridHasNoOverlapAndNoGap(Path file) throws IOException {
    // One bit for each column of each line of the grid.
    List<Integer> lines = new ArrayList<>();
    for (JsonNode panel : Generated.json(file).path("panels")) {
      JsonNode place = panel.path("gridPos");
      int columns = ((1 << place.path("w").asInt()) - 1) << place.path("x").asInt();
      assertThat(place.path("x").asInt() + place.path("w").asInt()).isBetween(1, COLUMNS);
      for (int y = place.path("y").asInt();
          y < place.path("y").asInt() + place.path("h").asInt();
          y++) {
        while (lines.size() <= y) {
          lines.add(0);
        }
        assertThat(lines.get(y) & columns)
            .as("%s overlaps in line %s", panel.path("title"), y)
            .isZero();
        lines.set(y, lines.get(y) | columns);
      }
    }
    assertThat(lines).isNotEmpty().containsOnly((1 << COLUMNS) - 1);
  }

  @ParameterizedTest
  @MethodSource("dashboards")
  void everyQueryParses(Path file) throws IOException {
    ParserOptions grafana = ParserOptions.DEFAULT.withDialect(Dialect.GRAFANA);
    List<String> queries =
        panels(file).stream()
            .flatMap(panel -> Generated.each(panel.path("targets")))
            .map(target -> target.path("expr").asText())
            .toList();

    assertThat(queries)
        .isNotEmpty()
        .allSatisfy(query -> assertThat(PromQl.parser(grafana).parse(query)).hasToString(query));
  }

  /** All panels, those of collapsed rows included. */
  private static List<JsonNode> panels(Path file) throws IOException {
    return Generated.each(Generated.json(file).path("panels"))
        .flatMap(panel -> Stream.concat(Stream.of(panel), Generated.each(panel.path("panels"))))
        .toList();
  }
}
