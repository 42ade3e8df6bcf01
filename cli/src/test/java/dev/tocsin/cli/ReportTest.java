package dev.tocsin.cli;

import static dev.tocsin.cli.SampleShop.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.pipeline.explain.CheckPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that are told to machines, and checks that are explained to people. */
class ReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private SampleShop shop;

  @BeforeEach
  void writesDefinitionsWithoutARunbook() throws IOException {
    shop = new SampleShop(temp);
    shop.define(SOURCE.replace(".runbook(\"orders-wait\")", ""));
  }

  @Test
  void oneReportTakesThePlaceOfTheText() throws IOException {
    Run run = shop.tocsin("validate", "--report", "json");

    JsonNode report = JSON.readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(report.path("findings").path(0).path("check").asText())
        .isEqualTo("alert/no-runbook");
    assertThat(report.path("findings").path(0).path("origin").path("path").asText())
        .endsWith("definitions/Shop.java");
    assertThat(report.path("checks").findValuesAsText("id"))
        .contains("alert/no-runbook")
        .doesNotContain("alert/raw-value");
  }

  @Test
  void reportsInFilesComeInAdditionToTheText() throws IOException {
    Path sarif = temp.resolve("new/tocsin.sarif");
    Path junit = temp.resolve("new/tocsin.xml");
    Run run = shop.tocsin("validate", "--report=sarif=" + sarif, "--report=JUNIT=" + junit);

    assertThat(run.out()).isEqualTo(shop.tocsin("validate").out()).contains("0 errors, 1 warning");
    assertThat(JSON.readTree(sarif.toFile()).path("version").asText()).isEqualTo("2.1.0");
    assertThat(junit).content().contains("<testsuite name=\"alert/no-runbook\"");
  }

  @Test
  void aTextInAFileHasNoColours() throws IOException {
    Path text = temp.resolve("findings.txt");
    Run run = shop.tocsin("validate", "--color", "always", "--report", "text=" + text);

    assertThat(run.out()).contains("\u001b[");
    assertThat(text).hasContent(shop.tocsin("validate").out());
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    for (String format : List.of("json", "sarif", "github", "junit", "checkstyle")) {
      assertThat(shop.tocsin("validate", "--report", format))
          .isEqualTo(shop.tocsin("validate", "--report", format));
    }
  }

  @Test
  void definitionsThatCanNotBeLoadedAreReported() throws IOException {
    Path json = Files.writeString(temp.resolve("report.json"), "{}");
    shop.define(SOURCE.replace("greaterThan(100)", "greaterThn(100)"));
    Run run = shop.tocsin("validate", "--report", "json=" + json);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[load]");
    assertThat(JSON.readTree(json.toFile()).path("findings").path(0).path("check").asText())
        .isEqualTo("load");
  }

  @Test
  void aFolderOfSourcesIsNamed() {
    Run run =
        shop.tocsin("validate", "--report", "github", "--sources", shop.definitions().toString());

    assertThat(run.out())
        .startsWith(
            "::warning file=" + shop.definitions().resolve("Shop.java") + ",line=20,title=");
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "INFO, 1", "never, 0"})
  void failsOnTheLevelThatIsAskedFor(String level, int exitCode) throws IOException {
    Path settings = Files.writeString(temp.resolve("tocsin.yaml"), "fail-on: error\n");

    assertThat(shop.tocsin("validate", "--fail-on", level).exitCode()).isEqualTo(exitCode);
    assertThat(shop.tocsin("validate", "--fail-on", level, "--config=" + settings).exitCode())
        .isEqualTo(exitCode);
  }

  @Test
  void everyCheckIsListedAndExplained() {
    Run list = Run.of("explain");

    assertThat(list.exitCode()).isZero();
    assertThat(CheckPage.all()).hasSizeGreaterThan(50);
    for (CheckPage check : CheckPage.all()) {
      assertThat(list.lines()).anyMatch(line -> line.startsWith(check.id() + " "));
      assertThat(Run.of("explain", check.id()).lines())
          .startsWith(check.id())
          .contains("Why it matters", "What to do", "Found", "Not found")
          .noneMatch(line -> line.contains("```") || line.contains("<!--"));
    }
  }
}
