package dev.tocsin.cli;

import dev.tocsin.generate.tree.Plan.Applied;
import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Generation;
import dev.tocsin.pipeline.load.LoadException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tocsin generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Proves the definitions and writes what they ask for.",
      "Writes all of it or nothing; leaves alone what did not change and what it did not write."
    })
final class GenerateCommand implements Callable<Integer> {
  @Mixin private DefinitionOptions definitions = new DefinitionOptions();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private Report report = new Report();

  @Option(
      names = "--force",
      description = "Overwrites files that were edited by hand, or that something else wrote.")
  private boolean force;

  @Override
  public Integer call() throws LoadException {
    Generation generation =
        Pipeline.generate(definitions.location(), settings.settings(), output.folder(), force);
    report.findings(generation.findings());
    if (generation.applied().isPresent()) {
      told(generation.applied().get());
      return ExitCode.FINE;
    }
    report.drift(generation.conflicts());
    report.line("");
    report.line(
        generation.conflicts().isEmpty()
            ? "nothing was written: mend the errors first"
            : "nothing was written: move these changes into the definitions, or overwrite them with"
                + " --force");
    return ExitCode.FINDINGS;
  }

  private void told(Applied applied) {
    applied.written().forEach(path -> report.line("wrote " + path));
    applied.removed().forEach(path -> report.line("removed " + path));
    report.line(
        output.folder()
            + ": "
            + applied.written().size()
            + " written, "
            + applied.unchanged()
            + " unchanged, "
            + applied.removed().size()
            + " removed");
  }
}
