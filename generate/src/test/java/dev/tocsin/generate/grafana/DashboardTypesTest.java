package dev.tocsin.generate.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.generate.RealTool;
import dev.tocsin.model.grafana.GrafanaVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Dashboards against the types of {@code @grafana/schema}, by the TypeScript compiler. */
class DashboardTypesTest {
  private static final Path SCRIPTS = Path.of("src/test/typescript");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void everythingSatisfiesTheTypesOfItsTarget(GrafanaVersion target) throws Exception {
    List<Path> dashboards = EmittedDashboards.in(folder, target);

    RealTool.Result result =
        new DashboardTypes(SCRIPTS, target).check(DashboardTypes.CLASSIC, dashboards);

    assertThat(result.output()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"V12_4, v2beta1", "V13_0, v2"})
  void resourcesSatisfyTheTypesOfTheirTarget(GrafanaVersion target, String api) throws Exception {
    List<Path> resources = EmittedDashboards.resourcesIn(folder, target);

    RealTool.Result result = new DashboardTypes(SCRIPTS, target).check(api, resources);

    assertThat(resources).hasSizeGreaterThan(30);
    assertThat(result.output()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"graphMode\": \"area\"' | '\"graphMode\": \"x\"'",
        "'\"graphMode\": \"area\"' | '\"graphMood\": \"area\"'",
        "'\"id\": \"custom.lineWidth\"' | '\"id\": \"custom.lineWith\"'",
        "'\"id\": \"merge\"' | '\"id\": \"melt\"'",
        "'\"excludeByName\"' | '\"excludeName\"'",
        "'\"type\": \"interval\"' | '\"type\": \"pause\"'",
        "'\"editorMode\": \"code\"' | '\"editorMode\": \"prose\"'",
      })
  void theCheckSeesWhatIsWrong(String right, String wrong) throws Exception {
    GrafanaVersion target = GrafanaVersion.V13_0;
    for (Path dashboard : EmittedDashboards.in(folder, target)) {
      String text = Files.readString(dashboard);
      if (text.contains(right)) {
        Files.writeString(dashboard, text.replace(right, wrong));

        RealTool.Result result =
            new DashboardTypes(SCRIPTS, target).check(DashboardTypes.CLASSIC, List.of(dashboard));

        assertThat(result.output()).contains(dashboard.getFileName() + ".ts", "error TS");
        assertThat(result.exitCode()).isNotZero();
        return;
      }
    }
    throw new AssertionError("No dashboard has " + right);
  }
}
