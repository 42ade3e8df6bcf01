package dev.tocsin.generate;

import static org.assertj.core.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * A program that the project did not write. Where it is missing the test is skipped and says so;
 * with {@code TOCSIN_CONFORMANCE=required} it fails.
 */
public record RealTool(Path program) {
  /** The program of this name on the {@code PATH}. */
  public static RealTool named(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(Pattern.quote(File.pathSeparator), -1)) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return new RealTool(program);
      }
    }
    throw missing(name + " is not on the PATH: see .ci/install-tools");
  }

  /** What skips the test, and fails it at once where conformance is required. */
  public static TestAbortedException missing(String why) {
    if ("required".equals(System.getenv("TOCSIN_CONFORMANCE"))) {
      fail(why);
    }
    return new TestAbortedException(why);
  }

  /** What a program wrote to its two outputs, and how it ended. */
  public record Result(int exitCode, String out, String err) {
    /** Everything that it wrote. */
    public String output() {
      return out + err;
    }
  }

  /** Runs the program to its end, in a folder. */
  public Result run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path errors = Files.createTempFile("tocsin", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(errors.toFile())
              .start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), out, Files.readString(errors));
    } finally {
      Files.delete(errors);
    }
  }
}
