package dev.tocsin.cli;

import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.generate.tree.OutputException;
import dev.tocsin.pipeline.load.LoadException;
import dev.tocsin.pipeline.settings.SettingsException;
import dev.tocsin.report.ReportException;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command. */
final class Failures implements IExecutionExceptionHandler {
  /** With this set to 1, an internal error shows its stack trace. */
  private static final String DEBUG = "TOCSIN_DEBUG";

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof LoadException notLoaded) {
      err.print(DiagnosticRenderer.render(notLoaded.diagnostics()));
      return ExitCode.NOT_LOADED;
    }
    if (failure instanceof OutputException output) {
      return usage(output.problem(), output.fix(), err);
    }
    if (failure instanceof SettingsException settings) {
      return usage(settings.problem(), settings.fix(), err);
    }
    if (failure instanceof ReportException report) {
      return usage(report.problem(), report.fix(), err);
    }
    return internal(failure, err);
  }

  private static int usage(String problem, String fix, PrintWriter err) {
    err.println("tocsin: " + problem);
    err.println("   = fix: " + fix);
    return ExitCode.USAGE;
  }

  /** What is told where Tocsin itself has a mistake. */
  static int internal(Throwable failure, PrintWriter err) {
    err.println("tocsin: an internal error, which is not your fault: " + failure);
    Arrays.stream(failure.getStackTrace()).limit(1).forEach(frame -> err.println("  at " + frame));
    if ("1".equals(System.getenv(DEBUG))) {
      failure.printStackTrace(err);
    } else {
      err.println("Please report it, with what " + DEBUG + "=1 prints in addition.");
    }
    err.flush();
    return ExitCode.INTERNAL;
  }
}
