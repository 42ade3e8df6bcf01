package dev.tocsin.cli;

import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Drift;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tocsin drift}. */
@Command(
    name = "drift",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Compares the generated files with what the definitions ask for. Writes nothing.",
      "Tells per file: missing, out of date, edited by hand, no longer generated; with the"
          + " difference."
    })
final class DriftCommand implements Callable<Integer> {
  @Mixin private DefinitionOptions definitions = new DefinitionOptions();
  @Mixin private SettingsOptions settings = new SettingsOptions();
  @Mixin private OutputOption output = new OutputOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws LoadException {
    Settings set = settings.settings();
    Drift drift = Pipeline.drift(definitions.location(), set, output.folder());
    if (drift.findings().haveErrors()) {
      terminal.findings(drift.findings(), set);
      return ExitCode.FINDINGS;
    }
    terminal.drift(drift.files());
    if (drift.isNone()) {
      terminal.line("no drift");
      return ExitCode.FINE;
    }
    terminal.line("");
    terminal.line(Terminal.count(drift.files().size(), "file") + " drifted: run tocsin generate");
    return ExitCode.FINDINGS;
  }
}
