package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way, from definitions in a folder to files, words and exit codes. */
class TocsinTest {
  private static final String SHOP =
      """
      import static dev.tocsin.model.unit.Durations.minutes;

      import dev.tocsin.model.*;
      import dev.tocsin.model.metric.Gauge;
      import dev.tocsin.model.rule.*;

      public class Shop implements MonitoringDefinition {
        public static final class ShopMetrics {
          public static final Gauge QUEUE = Gauge.named("shop_queue_length").help("Orders that wait");
        }

        @Override
        public Monitoring define() {
          return Monitoring.named("shop")
              .runbooks("https://shop.example/runbooks/")
              .metrics(ShopMetrics.class)
              .rules(
                  RuleGroup.named("orders")
                      .alert(
                          Alert.named("OrdersWait")
                              .when(ShopMetrics.QUEUE.greaterThan(100))
                              .forAtLeast(minutes(5))
                              .severity(Severity.WARNING)
                              .summary("{{ $value | humanize }} orders wait")
                              .runbook("orders-wait")));
        }
      }
      """;
  private static final String RULES = "monitoring/prometheus/rules/orders.yml";

  @TempDir Path temp;
  private Path definitions;
  private Path output;

  /** What a run said and how it ended. */
  private record Run(int exitCode, String out, String err) {}

  @BeforeEach
  void writesDefinitions() throws IOException {
    definitions = Files.createDirectory(temp.resolve("definitions"));
    output = temp.resolve("generated");
    define(SHOP);
  }

  @Test
  void generatesAndThenHasNothingToDo() throws IOException {
    Run first = tocsin("generate");

    assertThat(first.exitCode()).as(first.err() + first.out()).isZero();
    assertThat(first.out()).contains("wrote " + RULES).contains("0 unchanged, 0 removed");
    assertThat(output.resolve(RULES)).content().contains("expr: shop_queue_length > 100\n");

    List<FileTime> times = times();
    Run second = tocsin("generate");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).startsWith(output + ": 0 written").doesNotContain("wrote");
    assertThat(times()).isEqualTo(times);
    assertThat(tocsin("drift").out()).isEqualTo("no drift\n");
  }

  @Test
  void showsTheLineOfAChangedThreshold() throws IOException {
    tocsin("generate");
    define(SHOP.replace("greaterThan(100)", "greaterThan(200)"));

    Run run = tocsin("drift");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("out of date: " + RULES)
        .containsPattern("(?m)^- +expr: shop_queue_length > 100$")
        .containsPattern("(?m)^\\+ +expr: shop_queue_length > 200$")
        .contains("run tocsin generate");
    assertThat(tocsin("generate").exitCode()).isZero();
    assertThat(tocsin("drift").exitCode()).isZero();
  }

  @Test
  void tellsAnEditByHandApartAndDoesNotDestroyIt() throws IOException {
    tocsin("generate");
    Files.writeString(output.resolve(RULES), "groups: []\n");

    assertThat(tocsin("drift").out()).contains("edited by hand: " + RULES);
    Run refused = tocsin("generate");
    assertThat(refused.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(refused.out()).contains("nothing was written").contains("--force");
    assertThat(output.resolve(RULES)).hasContent("groups: []\n");

    assertThat(tocsin("generate", "--force").exitCode()).isZero();
    assertThat(tocsin("drift").exitCode()).isZero();
  }

  @Test
  void removesWhatIsNoLongerGenerated() throws IOException {
    tocsin("generate");
    define(SHOP.replace("named(\"orders\")", "named(\"sales\")"));

    assertThat(tocsin("drift").out())
        .contains("no longer generated: " + RULES)
        .contains("missing: monitoring/prometheus/rules/sales.yml");
    assertThat(tocsin("generate").out()).contains("removed " + RULES);
    assertThat(output.resolve(RULES)).doesNotExist();
  }

  @Test
  void validatesWithoutWriting() {
    Run run = tocsin("validate");

    assertThat(run.exitCode()).as(run.out()).isZero();
    assertThat(run.out()).isEqualTo("nothing found\n");
    assertThat(output).doesNotExist();
  }

  @Test
  void definitionsThatDoNotCompileChangeNothing() throws IOException {
    define(SHOP.replace("greaterThan(100)", "rate(minutes(5))"));

    Run run = tocsin("generate");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(run.err())
        .contains("error[load]")
        .contains("--> Shop.java:")
        .contains("ShopMetrics.QUEUE.rate");
    assertThat(output).doesNotExist();
  }

  @Test
  void missingDefinitionsAreTold() {
    Run run = tocsin("validate", "--definitions", temp.resolve("nowhere").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(run.err()).contains("there are no definitions at").doesNotContain("\tat ");
  }

  @Test
  void anOutputThatIsAFileOrALinkIsRefused() throws IOException {
    Files.writeString(output, "mine");
    Run file = tocsin("generate");
    assertThat(file.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(file.err()).contains("is a file").contains("= fix:");
    assertThat(output).hasContent("mine");

    Files.delete(output);
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(output, elsewhere);
    Run link = tocsin("generate");
    assertThat(link.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(link.err()).contains("is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void anOutputThatCanNotBeWrittenIsRefused() {
    Run run = tocsin("generate", "--output", "/proc/tocsin/generated");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("can't be written").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "generat, did you mean `generate`?",
    "generate --outptu x, did you mean `--output`?",
    "generate --color pink, pink",
    "'', a command is missing",
  })
  void wrongUsageIsTold(String arguments, String message) {
    Run run = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("tocsin: ").contains(message).contains("--help");
  }

  @Test
  void coloursOnlyWhereAsked() {
    assertThat(tocsin("drift", "--color", "always").out()).contains("\u001b[");
    assertThat(tocsin("drift", "--color", "never").out()).doesNotContain("\u001b[");
  }

  @Test
  void helpTellsTheExitCodes() {
    assertThat(run("--help").out())
        .contains("Exit codes:")
        .contains("3   definitions that can't be loaded");
    assertThat(run("--version").out()).startsWith("tocsin ");
  }

  private void define(String source) throws IOException {
    Files.writeString(definitions.resolve("Shop.java"), source);
  }

  private List<FileTime> times() throws IOException {
    List<FileTime> times = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        times.add(Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  /** A command on the definitions and the output of the test, which later options can change. */
  private Run tocsin(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    if (!List.of(more).contains("--definitions")) {
      arguments.addAll(List.of("--definitions", definitions.toString()));
    }
    if (!command.equals("validate") && !List.of(more).contains("--output")) {
      arguments.addAll(List.of("--output", output.toString()));
    }
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private static Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Tocsin.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Run(exitCode, out.toString(), err.toString());
  }
}
