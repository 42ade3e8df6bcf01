package dev.tocsin.conformance;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A program that the project did not write, found on the {@code PATH}. Where it is missing the test
 * is skipped and says so; with {@code TOCSIN_CONFORMANCE=required} it fails.
 */
record RealTool(Path program) {
  static RealTool named(String name) {
    StringTokenizer folders =
        new StringTokenizer(System.getenv().getOrDefault("PATH", ""), File.pathSeparator);
    while (folders.hasMoreTokens()) {
      Path program = Path.of(folders.nextToken(), name);
      if (Files.isExecutable(program)) {
        return new RealTool(program);
      }
    }
    throw missing(name + " is not on the PATH: see .ci/install-tools");
  }

  /** Fails the test where conformance is required, and otherwise skips it. */
  static AssertionError missing(String why) {
    if ("required".equals(System.getenv("TOCSIN_CONFORMANCE"))) {
      return new AssertionError(why);
    }
    return abort(why);
  }

  /** What a program wrote, and how it ended. */
  record Result(int exitCode, String output, String errors) {}

  Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("tocsin", ".log");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output, Files.readString(errors));
    } finally {
      Files.delete(errors);
    }
  }
}
