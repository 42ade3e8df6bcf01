package dev.tocsin.cli;

import dev.tocsin.generate.tree.Plan.Applied;
import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Generation;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
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
  @Mixin private Terminal terminal = new Terminal();

  @Option(
      names = "--force",
      description = "Overwrites files that were edited by hand, or that something else wrote.")
  private boolean force;

  @Override
  public Integer call() throws LoadException {
    Settings set = settings.settings();
    Generation generation = Pipeline.generate(definitions.location(), set, output.folder(), force);
    terminal.findings(generation.findings(), set);
    if (generation.applied().isPresent()) {
      told(generation.applied().get());
      return ExitCode.FINE;
    }
    terminal.drift(generation.conflicts());
    terminal.line("");
    terminal.line(
        generation.conflicts().isEmpty()
            ? "nothing was written: mend the errors first"
            : "nothing was written: move these changes into the definitions, or overwrite them with"
                + " --force");
    return ExitCode.FINDINGS;
  }

  private void told(Applied applied) {
    applied.written().forEach(path -> terminal.line("wrote " + path));
    applied.removed().forEach(path -> terminal.line("removed " + path));
    terminal.line(
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
