package dev.tocsin.conformance;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A program that the project did not write, found on the {@code PATH}. Where it is missing the test is skipped and says so; with
 * {@code TOCSIN_CONFORMANCE=required} it fails.
 */
record RealTool(Path program) {
  static RealTool named(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : Pattern.compile(File.pathSeparator, Pattern.LITERAL).split(path)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return new RealTool(program);
      }
    }
    return missing(name + " is not on the PATH: see .ci/install-tools");
  }

  /** Skips the test, or fails it where conformance is required. */
  static <T> T missing(String why) {
    if ("required".equals(System.getenv("TOCSIN_CONFORMANCE"))) {
      return fail(why);
    }
    return abort(why);
  }

  /** What a program wrote to both of its outputs, and how it ended. */
  record Result(int exitCode, String output) {}

  Result run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
