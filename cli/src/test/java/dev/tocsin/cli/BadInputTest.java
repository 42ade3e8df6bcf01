package dev.tocsin.cli;

import static dev.tocsin.cli.SampleShop.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input: one clear message, its exit code, and a disk that stays as it was. */
class BadInputTest {
  @TempDir Path temp;
  private SampleShop shop;

  @BeforeEach
  void writesDefinitions() throws IOException {
    shop = new SampleShop(temp);
  }

  @ParameterizedTest
  @CsvSource({
    "generat, did you mean `generate`?",
    "help generat, did you mean `generate`?",
    "generate --outptu x, did you mean `--output`?",
    "generate --outptu=/some/where/else, did you mean `--output`?",
    "validate --fial, Unknown option: '--fial'",
    "generate -x, Unknown option: '-x'",
    "drift there, Unmatched argument at index 1: 'there'",
    "drift --output, Missing required parameter for option '--output' (FOLDER)",
    "generate --color pink, pink",
    "validate --report sarf, did you mean `sarif`?",
    "validate --report json=, names no file",
    "validate --report json --report sarif, two reports go to the standard output",
    "validate --report json=x --report sarif=./x, two reports go to ./x",
    "validate --fail-on sometimes, sometimes",
    "explain alert/no-runbok, did you mean `alert/no-runbook`?",
    "'', a command is missing",
  })
  void wrongUsageIsTold(String arguments, String message) {
    Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("tocsin: ").contains(message).contains("--help");
  }

  @Test
  void twoOptionsOfOneLetterAreNoGuess() {
    assertThat(Run.of("generate", "-x").err()).doesNotContain("did you mean");
  }

  @Test
  void missingDefinitionsAreTold() {
    Run run = shop.tocsin("validate", "--definitions", temp.resolve("nowhere").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(run.err()).startsWith("error[load]: there are no definitions at ");
  }

  @Test
  void definitionsThatDoNotCompileChangeNothing() throws IOException {
    shop.tocsin("generate");
    Map<Path, FileTime> times = shop.times();
    shop.define(SOURCE.replace("greaterThan(100)", "rate(minutes(5))"));

    Run run = shop.tocsin("generate");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(run.err()).contains("error[load]", "--> Shop.java:21", "ShopMetrics.QUEUE.rate");
    assertThat(shop.times()).isEqualTo(times);
  }

  /** What contradicts itself, and the check that tells it. */
  static Stream<Arguments> contradictions() {
    String dashboards =
        """
        .dashboards(
            dev.tocsin.model.dashboard.Dashboard.titled("One").file("one").uid("shop"),
            dev.tocsin.model.dashboard.Dashboard.titled("Two").file("two").uid("shop"))
        """;
    return Stream.of(
        Arguments.of(
            ".metrics(ShopMetrics.class)",
            ".metrics(ShopMetrics.class)" + dashboards.strip(),
            "dashboard/duplicate-uid"),
        Arguments.of(
            ".metrics(ShopMetrics.class)",
            ".metrics(ShopMetrics.class)" + dashboards.strip().replace("\"two\"", "\"one\""),
            "dashboard/duplicate-file"),
        Arguments.of(
            "Gauge QUEUE",
            "dev.tocsin.model.metric.Counter TOTAL ="
                + " dev.tocsin.model.metric.Counter.named(\"shop_queue_length\").help(\"x\");"
                + " public static final Gauge QUEUE",
            "metric/conflicting-metric"),
        Arguments.of(
            ".runbook(\"orders-wait\"))",
            ".runbook(\"orders-wait\").description(\"{{ $value | humanise }}\"))",
            "alert/invalid-template"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void contradictionsStopGenerating(String part, String replacement, String check)
      throws IOException {
    shop.tocsin("generate");
    Map<Path, FileTime> times = shop.times();
    shop.define(SOURCE.replace(part, replacement));

    Run run = shop.tocsin("generate");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("error[" + check + "]: ", "--> Shop.java:", "= fix: ")
        .endsWith("nothing was written: mend the errors first\n");
    assertThat(shop.times()).isEqualTo(times);
    assertThat(shop.tocsin("drift").exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void anOutputThatIsAFileOrALinkIsRefused() throws IOException {
    Files.writeString(shop.output(), "mine");
    Run file = shop.tocsin("generate");
    assertThat(file.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(file.err()).contains("is a file").contains("= fix:");
    assertThat(shop.output()).hasContent("mine");

    Files.delete(shop.output());
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(shop.output(), elsewhere);
    Run link = shop.tocsin("generate");
    assertThat(link.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(link.err()).contains("is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void anOutputThatCanNotBeWrittenIsRefused() {
    Run run = shop.tocsin("generate", "--output", "/proc/tocsin/generated");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("can't be written").doesNotContain("\tat ");
  }

  @Test
  void anOutputThatHoldsMoreThanWhatIsGeneratedIsRefused() throws IOException {
    for (String shared : new String[] {".", "..", temp.toString(), ""}) {
      Run run = shop.tocsin("generate", "--output", shared);

      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("holds more than what is generated", "= fix:");
    }
    assertThat(temp.toFile().list()).containsExactly("definitions");
  }
}
