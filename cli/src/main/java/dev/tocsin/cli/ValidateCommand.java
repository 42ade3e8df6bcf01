package dev.tocsin.cli;

import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.files.FilePatterns;
import dev.tocsin.pipeline.load.LoadException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tocsin validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Proves the definitions, or files that were written by hand, and tells what is wrong.")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private DefinitionOptions definitions = new DefinitionOptions();
  @Mixin private FileOptions files = new FileOptions();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private Report report = new Report();

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Writes down what is wrong today, to be left alone from now on with --baseline, and tells"
              + " nothing.")
  private @Nullable Path newBaseline;

  @Override
  public Integer call() throws LoadException {
    FilePatterns patterns = files.patterns();
    if (newBaseline != null) {
      int known =
          patterns.isEmpty()
              ? Pipeline.writeBaseline(definitions.location(), settings.settings(), newBaseline)
              : Pipeline.writeBaseline(patterns, settings.settings(), newBaseline);
      report.line(newBaseline + ": " + Report.count(known, "finding") + " known from now on");
      return ExitCode.FINE;
    }
    Findings findings =
        patterns.isEmpty()
            ? Pipeline.validate(definitions.location(), settings.settings())
            : Pipeline.validate(patterns, settings.settings());
    report.findings(findings);
    if (findings.all().isEmpty() && findings.known() == 0) {
      report.line("nothing found");
    }
    return findings.fail() ? ExitCode.FINDINGS : ExitCode.FINE;
  }
}
