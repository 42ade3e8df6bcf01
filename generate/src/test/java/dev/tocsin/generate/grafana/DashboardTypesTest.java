package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.generate.Emitted;
import dev.tocsin.generate.KitchenSink;
import dev.tocsin.generate.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private RealTool.Result check(List<Path> dashboards) throws Exception {
    String modules = System.getenv().getOrDefault("TOCSIN_TYPESCRIPT", "");
    if (modules.isEmpty() || !Files.exists(Path.of(modules, "node_modules", ".bin", "tsc"))) {
      throw RealTool.missing(
          "TOCSIN_TYPESCRIPT names no folder with node_modules/.bin/tsc: see .ci/install-tools");
    }
    List<String> arguments = new ArrayList<>(List.of(SCRIPT.toString()));
    dashboards.forEach(dashboard -> arguments.add(dashboard.toString()));
    return RealTool.named("node").run(folder, arguments.toArray(String[]::new));
  }
}
