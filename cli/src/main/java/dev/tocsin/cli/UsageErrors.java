package dev.tocsin.cli;

import dev.tocsin.diagnostic.DidYouMean;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
  /** Any two options of one letter are near each other. */
  private static final int SHORTEST_GUESS = 3;

  @Override
  public int handleParseException(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    String message =
        String.valueOf(error.getMessage()).replaceFirst("^Error: ", "").replaceFirst("\\.$", "");
    err.println("tocsin: " + message + question(error));
    err.println("Try `" + command.getCommandSpec().qualifiedName() + " --help`.");
    return ExitCode.USAGE;
  }

  private static String question(ParameterException error) {
    return mistyped(error)
        .filter(typed -> typed.length() >= SHORTEST_GUESS)
        .map(typed -> DidYouMean.question(typed, known(error.getCommandLine())))
        .orElse("");
  }

  /** The name that is neither an option nor a command. */
  private static Optional<String> mistyped(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      return unmatched.getUnmatched().stream()
          .findFirst()
          .map(typed -> typed.replaceFirst("=.*", ""));
    }
    // The command that `tocsin help` was asked about.
    return error.getArgSpec() == null ? Optional.ofNullable(error.getValue()) : Optional.empty();
  }

  private static List<String> known(CommandLine command) {
    List<String> known = new ArrayList<>(command.getSubcommands().keySet());
    command
        .getCommandSpec()
        .options()
        .forEach(option -> known.addAll(Arrays.asList(option.names())));
    return known;
  }
}
