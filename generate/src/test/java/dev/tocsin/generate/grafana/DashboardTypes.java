package dev.tocsin.generate.grafana;

import dev.tocsin.generate.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The types of {@code @grafana/schema}, as the TypeScript compiler sees them. */
public final class DashboardTypes {
  private DashboardTypes() {}

  /**
   * Compiles dashboards as literals of their type.
   *
   * @param script {@code check-dashboards.mjs}
   */
  public static RealTool.Result check(Path script, List<Path> dashboards)
      throws IOException, InterruptedException {
    String modules = System.getenv().getOrDefault("TOCSIN_TYPESCRIPT", "");
    if (modules.isEmpty() || !Files.exists(Path.of(modules, "node_modules", ".bin", "tsc"))) {
      throw RealTool.missing(
          "TOCSIN_TYPESCRIPT names no folder with node_modules/.bin/tsc: see .ci/install-tools");
    }
    List<String> arguments = new ArrayList<>(List.of(script.toString()));
    dashboards.forEach(dashboard -> arguments.add(dashboard.toString()));
    return RealTool.named("node").run(script.resolveSibling("."), arguments.toArray(String[]::new));
  }
}
