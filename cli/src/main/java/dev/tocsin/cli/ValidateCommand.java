package dev.tocsin.cli;

import dev.tocsin.pipeline.Pipeline;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.load.LoadException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tocsin validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Proves the definitions and tells what is wrong with them.")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private DefinitionOptions definitions = new DefinitionOptions();
  @Mixin private Report report = new Report();

  @Override
  public Integer call() throws LoadException {
    Findings findings = Pipeline.validate(definitions.location());
    report.findings(findings);
    if (findings.all().isEmpty()) {
      report.line("nothing found");
    }
    return findings.areClean() ? ExitCode.FINE : ExitCode.FINDINGS;
  }
}
