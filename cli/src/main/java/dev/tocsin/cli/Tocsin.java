package dev.tocsin.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tocsin}: the command that all others stand below. */
@Command(
    name = "tocsin",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Monitoring as typed Java: proved consistent, then generated.",
    subcommands = {
      DriftCommand.class,
      GenerateCommand.class,
      HelpCommand.class,
      ValidateCommand.class,
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings, drift, or files edited by hand",
      "2:wrong usage, such as an unknown option or an output folder that can't be written",
      "3:definitions that can't be loaded",
      "4:an internal error",
    },
    footerHeading = "%n",
    footer = "Example: tocsin generate --definitions definitions --output generated")
public final class Tocsin implements Runnable {
  @Spec private CommandSpec spec;

  private Tocsin() {}

  public static void main(String[] args) {
    PrintWriter err = utf8(FileDescriptor.err);
    // picocli hands over exceptions, but not errors such as a class that is missing.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, error) -> System.exit(Failures.internal(error, err)));
    System.exit(run(args, utf8(FileDescriptor.out), err));
  }

  /** Runs one command and returns its exit code. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine commandLine =
        new CommandLine(new Tocsin())
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(new UsageErrors())
            .setExecutionExceptionHandler(new Failures())
            .setCaseInsensitiveEnumValuesAllowed(true);
    int exitCode = commandLine.execute(args);
    out.flush();
    err.flush();
    return exitCode;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    OutputStream stream = new FileOutputStream(descriptor);
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
