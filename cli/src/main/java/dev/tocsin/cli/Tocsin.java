package dev.tocsin.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
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
      ExplainCommand.class,
      GenerateCommand.class,
      HelpCommand.class,
      PromQlCommand.class,
      ValidateCommand.class,
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:findings, drift, files edited by hand, or a wrong expression",
      "2:wrong usage, such as an unknown option, or an output or a report that can't be written",
      "3:definitions that can't be loaded",
      "4:an internal error",
    },
    footerHeading = "%n",
    footer = "Example: tocsin generate --definitions definitions --output generated")
public final class Tocsin implements Runnable {
  @Spec private CommandSpec spec;

  private final InputStream in;

  private Tocsin(InputStream in) {
    this.in = in;
  }

  public static void main(String[] args) {
    PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    // picocli hands over exceptions, but not errors such as a class that is missing.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, error) -> System.exit(Failures.internal(error, err)));
    System.exit(run(args, System.in, out, err));
  }

  /** Runs one command within this process and returns its exit code. */
  public static int run(String[] args, InputStream in, PrintWriter out, PrintWriter err) {
    CommandLine commandLine =
        new CommandLine(new Tocsin(in))
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

  /** What the command that this one is part of reads, if it asks for it. */
  static InputStream in(CommandSpec command) {
    return ((Tocsin) command.root().userObject()).in;
  }

  /** Half a surrogate pair, which has no UTF-8, is written as U+FFFD. */
  static PrintWriter utf8(OutputStream stream) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, encoder)));
  }
}
