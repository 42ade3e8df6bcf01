package dev.tocsin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin promql}: PromQL without definitions. */
@Command(
    name = "promql",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads PromQL as Prometheus 3.16 does. Needs no definitions.",
    subcommands = {
      PromQlCheckCommand.class,
      PromQlFormatCommand.class,
      PromQlLabelsCommand.class,
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%n",
    footer = "Example: tocsin promql check \"rate(http_requests_total[5m])\"")
final class PromQlCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
