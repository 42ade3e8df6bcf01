package dev.tocsin.cli;

import dev.tocsin.diagnostic.DidYouMean;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("tocsin: " + error.getMessage() + question(error));
    err.println("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.USAGE;
  }

  private static String question(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      List<String> known = new ArrayList<>(error.getCommandLine().getSubcommands().keySet());
      error
          .getCommandLine()
          .getCommandSpec()
          .options()
          .forEach(option -> known.addAll(Arrays.asList(option.names())));
      return DidYouMean.question(unmatched.getUnmatched().get(0), known);
    }
    return "";
  }
}
