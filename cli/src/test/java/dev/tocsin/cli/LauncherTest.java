package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in the root, in a checkout of its own. What it calls are small scripts: a Java that
 * repeats its arguments, and a Maven that notes that it was called.
 */
class LauncherTest {
  private static final Path SCRIPT = Path.of("..", "tocsin");

  @TempDir Path temp;
  private Path checkout;
  private Path tools;

  @BeforeEach
  void checksOut() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher needs /bin/sh");
    checkout = Files.createDirectory(temp.resolve("checkout"));
    tools = Files.createDirectory(temp.resolve("tools"));
    Files.copy(SCRIPT, checkout.resolve("tocsin"), StandardCopyOption.COPY_ATTRIBUTES);
    write(checkout.resolve("pom.xml"), "<project/>");
    write(checkout.resolve("docs/checks/a.md"), "# a");
    for (String module :
        "diagnostic report promql gotemplate model reader templates generate check pipeline cli"
            .split(" ", -1)) {
      write(checkout.resolve(module + "/pom.xml"), "<project/>");
      write(checkout.resolve(module + "/src/main/java/A.java"), "class A {}");
      write(checkout.resolve(module + "/src/test/java/ATest.java"), "class ATest {}");
    }
    // What the script itself is made of; nothing else is on its PATH.
    for (String tool : "cat dirname find head mkdir mktemp readlink rm sed touch".split(" ", -1)) {
      tool(tool, "exec " + real(tool) + " \"$@\"");
    }
    tool("java", java("17.0.15", 0));
    tool("javac", "exit 0");
    tool("mvn", "mkdir -p cli/target/tocsin && echo \"$@\" >> cli/target/calls");
  }

  @Test
  void buildsOnceAndPassesEverythingOn() throws IOException, InterruptedException {
    Run first = launch("generate", "--output", "a b");
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.err()).isEqualTo("tocsin: building\n");
    assertThat(first.out()).endsWith("dev.tocsin.cli.Tocsin\ngenerate\n--output\na b\n");

    assertThat(launch("drift").err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainWhereASourceChangedOrWentAway() throws IOException, InterruptedException {
    launch("drift");
    later(checkout.resolve("check/src/test/java/ATest.java"));
    later(checkout.resolve("model/target"));
    launch("drift");
    assertThat(builds()).as("tests and what is built are no sources").isEqualTo(1);

    later(checkout.resolve("check/src/main/java/A.java"));
    launch("drift");
    assertThat(builds()).isEqualTo(2);
    Files.setLastModifiedTime(
        checkout.resolve("check/src/main/java/A.java"), FileTime.from(Instant.EPOCH));

    Files.delete(checkout.resolve("model/src/main/java/A.java"));
    later(checkout.resolve("model/src/main/java"));
    launch("drift");
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void passesTheExitCodeOn() throws IOException, InterruptedException {
    tool("java", java("21", 3));

    assertThat(launch("validate").exitCode()).isEqualTo(3);
  }

  @Test
  void worksThroughALinkAndStaysInTheFolderOfTheCaller() throws IOException, InterruptedException {
    tool("java", java("17.0.15", 0) + "\npwd");
    Path links = Files.createDirectory(temp.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), Path.of("../checkout/tocsin"));
    Path link = Files.createSymbolicLink(links.resolve("two"), Path.of("one"));

    Run run = launch(link, links, Map.of());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).endsWith(links.toRealPath() + "\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void missingToolsAreTold() throws IOException, InterruptedException {
    Files.delete(tools.resolve("mvn"));
    refused("mvn is not on the PATH: install Maven, version 3.8 or later");

    Files.delete(tools.resolve("javac"));
    tool("mvn", "exit 0");
    refused("java comes without a compiler: install a JDK, version 17 or later");

    Files.delete(tools.resolve("java"));
    refused("java is not on the PATH: install a JDK, version 17 or later");
  }

  @Test
  void anOldJavaIsTold() throws IOException, InterruptedException {
    tool("java", java("11.0.2", 0));
    refused("is Java 11: install a JDK, version 17 or later");

    tool("java", java("1.8.0_402", 0));
    refused("is Java 8: install a JDK, version 17 or later");
  }

  @Test
  void javaHomeComesFirst() throws IOException, InterruptedException {
    Path home = temp.resolve("jdk");
    executable(home.resolve("bin/java"), java("25", 0) + "\necho from home");
    Run run = launch(checkout.resolve("tocsin"), temp, Map.of("JAVA_HOME", home.toString()));
    assertThat(run.out()).as(run.err()).endsWith("from home\n");

    Run wrong = launch(checkout.resolve("tocsin"), temp, Map.of("JAVA_HOME", "/nowhere"));
    assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("JAVA_HOME is /nowhere, where there is no bin/java");
  }

  @Test
  void aFailedBuildIsTold() throws IOException, InterruptedException {
    tool("mvn", "echo 'cannot find symbol'; exit 1");

    Run run = launch("drift");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INTERNAL);
    assertThat(run.err()).contains("cannot find symbol").endsWith("tocsin: the build failed\n");
  }

  private void refused(String message) throws IOException, InterruptedException {
    Run run = launch("drift");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("tocsin: ").endsWith(message + "\n");
  }

  private long builds() throws IOException {
    try (Stream<String> calls = Files.lines(checkout.resolve("cli/target/calls"))) {
      return calls.count();
    }
  }

  private Run launch(String... arguments) throws IOException, InterruptedException {
    return launch(checkout.resolve("tocsin"), temp, Map.of(), arguments);
  }

  private Run launch(Path script, Path folder, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of("/bin/sh", script.toString()));
    line.addAll(List.of(arguments));
    File out = temp.resolve("out").toFile();
    File err = temp.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(line).directory(folder.toFile()).redirectOutput(out).redirectError(err);
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(environment);
    int exitCode = builder.start().waitFor();
    return new Run(exitCode, Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  /** A Java of a version, which repeats its arguments and ends with an exit code. */
  private static String java(String version, int exitCode) {
    return """
    if [ "$1" = -version ]; then
      echo 'openjdk version "%s" 2025-04-15' >&2
      exit 0
    fi
    printf '%%s\\n' "$@"
    [ %d = 0 ] || exit %d
    """
        .formatted(version, exitCode, exitCode);
  }

  private void tool(String name, String script) throws IOException {
    executable(tools.resolve(name), script);
  }

  private static void executable(Path path, String script) throws IOException {
    write(path, "#!/bin/sh\n" + script + "\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }

  private static void later(Path path) throws IOException {
    if (Files.notExists(path)) {
      Files.createDirectories(path);
    }
    Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(60)));
  }

  private static Path real(String tool) {
    return Stream.of("/bin", "/usr/bin")
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
