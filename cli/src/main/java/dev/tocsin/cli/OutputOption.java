package dev.tocsin.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where generated files go. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      defaultValue = "generated",
      description = {"The folder of the generated files.", "Default: ${DEFAULT-VALUE}"})
  private Path folder = Path.of("generated");

  Path folder() {
    return folder;
  }
}
