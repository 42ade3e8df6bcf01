package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dashboards against the types of {@code @grafana/schema}, by the TypeScript compiler. */
class DashboardTypesTest {
  private static final Path SCRIPT =
      Path.of("src/test/typescript/check-dashboards.mjs").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void everyKindOfPanelSatisfiesItsTypes() throws Exception {
    RealTool.Result result = check(dashboards());

    assertThat(result.output()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void theCheckSeesAWrongOption() throws Exception {
    List<Path> dashboards = dashboards();
    for (Path dashboard : dashboards) {
      String text = Files.readString(dashboard);
      Files.writeString(dashboard, text.replace("\"graphMode\": \"area\"", "\"graphMode\": \"x\""));
    }

    RealTool.Result result = check(dashboards);

    assertThat(result.output()).contains("kitchen.json.ts", "\"x\"").doesNotContain("plain.json");
    assertThat(result.exitCode()).isNotZero();
  }

  private List<Path> dashboards() throws Exception {
    Emitted.by(new GrafanaDashboardEmitter(), KitchenSink.monitoring()).writtenTo(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static RealTool.Result check(List<Path> dashboards) throws Exception {
    return DashboardTypes.check(SCRIPT, dashboards);
  }
}
