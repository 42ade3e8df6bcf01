package dev.tocsin.cli;

import dev.tocsin.pipeline.files.FilePatterns;
import java.util.List;
import picocli.CommandLine.Option;

/** Files that were written by hand, in place of definitions. */
final class FileOptions {
  @Option(
      names = "--rules",
      paramLabel = "FILES",
      description =
          "Rule files that were written by hand, such as 'rules/**.yml'; may be repeated.")
  private List<String> rules = List.of();

  FilePatterns patterns() {
    return new FilePatterns(rules);
  }
}
