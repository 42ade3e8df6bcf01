package dev.tocsin.generate.grafana;

import dev.tocsin.generate.RealTool;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The types of {@code @grafana/schema}, as the TypeScript compiler sees them.
 *
 * @param scripts {@code generate/src/test/typescript}
 * @param target the version of Grafana whose types count
 */
public record DashboardTypes(Path scripts, GrafanaVersion target) {
  /** The model of dashboards in files. */
  public static final String CLASSIC = "classic";

  /**
   * Compiles dashboards as literals of their type.
   *
   * @param model {@link #CLASSIC}, or a version of the API such as {@code v2}
   */
  public RealTool.Result check(String model, List<Path> dashboards)
      throws IOException, InterruptedException {
    return run("check-dashboards.mjs", List.of(model), dashboards);
  }

  /** What {@code options.mjs} lists: each option that there is, and whether dashboards use it. */
  RealTool.Result options(List<Path> dashboards) throws IOException, InterruptedException {
    return run("options.mjs", List.of(), dashboards);
  }

  private RealTool.Result run(String script, List<String> options, List<Path> dashboards)
      throws IOException, InterruptedException {
    String modules = System.getenv().getOrDefault("TOCSIN_TYPESCRIPT", "");
    if (modules.isEmpty() || !Files.exists(Path.of(modules, "node_modules", "schema-13"))) {
      throw RealTool.missing(
          "TOCSIN_TYPESCRIPT names no folder with the types of Grafana: see .ci/install-tools");
    }
    List<String> arguments = new ArrayList<>(List.of(script, major()));
    arguments.addAll(options);
    dashboards.forEach(dashboard -> arguments.add(dashboard.toAbsolutePath().toString()));
    return RealTool.named("node").run(scripts, arguments.toArray(String[]::new));
  }

  private String major() {
    return target.toString().replaceFirst("\\..*", "");
  }
}
