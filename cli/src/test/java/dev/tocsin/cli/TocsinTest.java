package dev.tocsin.cli;

import static dev.tocsin.cli.SampleShop.RULES;
import static dev.tocsin.cli.SampleShop.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from definitions in a folder to files, words and exit codes. */
class TocsinTest {
  @TempDir Path temp;
  private SampleShop shop;

  @BeforeEach
  void writesDefinitions() throws IOException {
    shop = new SampleShop(temp);
  }

  @Test
  void generatesAndThenHasNothingToDo() throws IOException {
    Run first = shop.tocsin("generate");

    assertThat(first.exitCode()).as(first.err() + first.out()).isZero();
    assertThat(first.out()).contains("wrote " + RULES).contains("0 unchanged, 0 removed");
    assertThat(shop.rules()).content().contains("expr: shop_queue_length > 100\n");

    Map<Path, FileTime> times = shop.times();
    Run second = shop.tocsin("generate");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).startsWith(shop.output() + ": 0 written").doesNotContain("wrote");
    assertThat(shop.times()).isEqualTo(times);
    assertThat(shop.tocsin("drift").out()).isEqualTo("no drift\n");
  }

  @Test
  void showsTheLineOfAChangedThreshold() throws IOException {
    shop.tocsin("generate");
    shop.define(SOURCE.replace("greaterThan(100)", "greaterThan(200)"));

    Run run = shop.tocsin("drift");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("out of date: " + RULES)
        .containsPattern("(?m)^- +expr: shop_queue_length > 100$")
        .containsPattern("(?m)^\\+ +expr: shop_queue_length > 200$")
        .contains("run tocsin generate");
    assertThat(shop.tocsin("generate").exitCode()).isZero();
    assertThat(shop.tocsin("drift").exitCode()).isZero();
  }

  @Test
  void tellsAnEditByHandApartAndDoesNotDestroyIt() throws IOException {
    shop.tocsin("generate");
    Files.writeString(shop.rules(), "groups: []\n");

    assertThat(shop.tocsin("drift").out()).contains("edited by hand: " + RULES);
    Run refused = shop.tocsin("generate");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(refused.out()).contains("nothing was written").contains("--force");
    assertThat(shop.rules()).hasContent("groups: []\n");

    assertThat(shop.tocsin("generate", "--force").exitCode()).isZero();
    assertThat(shop.tocsin("drift").exitCode()).isZero();
  }

  @Test
  void removesWhatIsNoLongerGenerated() throws IOException {
    shop.tocsin("generate");
    shop.define(SOURCE.replace("named(\"orders\")", "named(\"sales\")"));

    assertThat(shop.tocsin("drift").out())
        .contains("no longer generated: " + RULES)
        .contains("missing: monitoring/prometheus/rules/sales.yml");
    assertThat(shop.tocsin("generate").out()).contains("removed " + RULES);
    assertThat(shop.rules()).doesNotExist();
  }

  @Test
  void validatesWithoutWriting() {
    Run run = shop.tocsin("validate");

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).isEqualTo("nothing found\n");
    assertThat(shop.output()).doesNotExist();
  }

  @Test
  void aWarningIsFoundButDoesNotStandAgainstGenerating() throws IOException {
    shop.define(SOURCE.replace(".runbook(\"orders-wait\")", ""));

    Run validated = shop.tocsin("validate");
    assertThat(validated.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(validated.out())
        .startsWith("warning[alert/no-runbook]: ")
        .endsWith("0 errors, 1 warning\n");
    Run generated = shop.tocsin("generate");
    assertThat(generated.exitCode()).isZero();
    assertThat(generated.out()).contains("warning[alert/no-runbook]").contains("wrote " + RULES);
  }

  @Test
  void findsWhatADefinitionNeedsOnTheClassPath() throws IOException {
    Path library = Files.createDirectory(temp.resolve("library"));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", library.toString(), library(library).toString());
    assertThat(compiled).isZero();
    shop.define(SOURCE.replace("greaterThan(100)", "greaterThan(Limits.QUEUE)"));

    assertThat(shop.tocsin("validate").exitCode()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(
            shop.tocsin("validate", "--classpath", temp + File.pathSeparator + library).exitCode())
        .isZero();
  }

  private static Path library(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("Limits.java"), "public class Limits { public static int QUEUE = 100; }");
  }

  @Test
  void coloursOnlyWhereAsked() {
    assertThat(shop.tocsin("drift", "--color", "always").out()).contains("\u001b[");
    assertThat(shop.tocsin("drift", "--color", "never").out()).doesNotContain("\u001b[");
  }
}
