package dev.tocsin.cli;

import static dev.tocsin.cli.SampleShop.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: another Java, other settings, and its end. */
class ProcessTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path temp;
  private SampleShop shop;

  @BeforeEach
  void writesDefinitions() throws IOException {
    shop = new SampleShop(temp);
  }

  @Test
  void aJavaWithoutACompilerIsTold() throws IOException, InterruptedException {
    Run run =
        java(
            List.of("--limit-modules", "java.se,jdk.unsupported"),
            CLASS_PATH,
            Map.of(),
            shop.arguments("validate"));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOT_LOADED);
    assertThat(run.err())
        .contains("this Java can't compile the sources")
        .contains("= fix: run Tocsin with a JDK, or name a jar or a folder of classes");
  }

  @Test
  void whatIsSaidIsUtf8InAnyLocale() throws IOException, InterruptedException {
    shop.define(SOURCE.replace("shop_queue_length", "kösten"));

    Run run =
        java(
            List.of("-Dfile.encoding=US-ASCII", "-Dsun.stderr.encoding=US-ASCII"),
            CLASS_PATH,
            Map.of("LC_ALL", "C"),
            shop.arguments("validate"));

    assertThat(run.err()).contains("`kösten` is not a metric name");
  }

  @Test
  void aMistakeOfTocsinIsToldAsItsOwn() throws IOException, InterruptedException {
    // A distribution that lacks one of its jars.
    String incomplete =
        Arrays.stream(CLASS_PATH.split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("freemarker"))
            .collect(Collectors.joining(File.pathSeparator));

    Run run = java(List.of(), incomplete, Map.of(), shop.arguments("generate"));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err())
        .startsWith("tocsin: an internal error, which is not your fault: ")
        .contains("NoClassDefFoundError", "\n  at dev.tocsin.generate.", "TOCSIN_DEBUG=1")
        .doesNotContain("\tat ");
    assertThat(shop.output()).doesNotExist();

    Run debugged =
        java(List.of(), incomplete, Map.of("TOCSIN_DEBUG", "1"), shop.arguments("generate"));
    assertThat(debugged.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(debugged.err()).contains("\tat dev.tocsin.cli.Tocsin.main(");
  }

  @Test
  void noColorStandsAgainstColours() throws IOException, InterruptedException {
    shop.define(SOURCE.replace(".runbook(\"orders-wait\")", ""));
    Map<String, String> asked = Map.of("CLICOLOR_FORCE", "1");
    Map<String, String> refused = Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1");
    List<String> validate = shop.arguments("validate");

    assertThat(java(List.of(), CLASS_PATH, asked, validate).out()).contains("\u001b[");
    assertThat(java(List.of(), CLASS_PATH, refused, validate).out()).doesNotContain("\u001b[");
  }

  private static Run java(
      List<String> options, String classPath, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, Tocsin.class.getName()));
    line.addAll(command);
    Path out = Files.createTempFile("tocsin", ".out");
    Path err = Files.createTempFile("tocsin", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().putAll(environment);
      int exitCode = builder.start().waitFor();
      return new Run(exitCode, text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
