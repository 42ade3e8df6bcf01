package dev.tocsin.cli;

import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.Reports;
import dev.tocsin.pipeline.files.FilePatterns;
import dev.tocsin.pipeline.load.DefinitionLocation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.report.Sources;
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
  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private Terminal terminal = new Terminal();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = {
        "The least level of a finding for exit code 1: error, warning, info or never.",
        "Default: what the settings say, and warning if they do not"
      })
  private @Nullable FailOn failOn;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Writes down what is wrong today, to be left alone from now on with --baseline, and tells"
              + " nothing.")
  private @Nullable Path newBaseline;

  @Override
  public Integer call() throws LoadException {
    reports.check();
    Settings set =
        failOn == null ? settings.settings() : settings.settings().withFailOn(failOn.level());
    FilePatterns patterns = files.patterns();
    DefinitionLocation location = definitions.location();
    if (newBaseline != null) {
      int known =
          patterns.isEmpty()
              ? Pipeline.writeBaseline(location, set, newBaseline)
              : Pipeline.writeBaseline(patterns, set, newBaseline);
      terminal.line(newBaseline + ": " + Terminal.count(known, "finding") + " known from now on");
      return ExitCode.FINE;
    }
    Sources sources = reports.sources(location.path());
    try {
      Findings findings =
          patterns.isEmpty() ? Pipeline.validate(location, set) : Pipeline.validate(patterns, set);
      reports.write(Reports.of(findings, set, Version.number(), sources), terminal);
      return findings.fail() ? ExitCode.FINDINGS : ExitCode.FINE;
    } catch (LoadException e) {
      // Machines learn of it, too: a stale report would tell them that all is well.
      reports.writeForMachines(
          Reports.notLoaded(e.diagnostics(), Version.number(), sources), terminal);
      throw e;
    }
  }
}
