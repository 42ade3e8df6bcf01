package dev.tocsin.cli;

import dev.tocsin.diagnostic.Level;
import dev.tocsin.generate.tree.FileDrift;
import dev.tocsin.pipeline.Pipeline.Findings;
import dev.tocsin.pipeline.Reports;
import dev.tocsin.pipeline.settings.Settings;
import dev.tocsin.report.Report;
import dev.tocsin.report.Sources;
import dev.tocsin.report.TextReporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Tells people what happened, in colours where they can be seen. */
final class Terminal {
  /** When colours are used. */
  enum Color {
    AUTO(Ansi.AUTO),
    ALWAYS(Ansi.ON),
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    Color(Ansi ansi) {
      this.ansi = ansi;
    }
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never. Default: ${DEFAULT-VALUE}, which means: on a terminal, unless"
              + " NO_COLOR is set")
  private Color color = Color.AUTO;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  private PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** One line. */
  void line(String text) {
    out().println(text);
  }

  /** A text as it is. */
  void text(String text) {
    out().print(text);
  }

  /** What was found, if anything was. */
  void findings(Findings findings, Settings settings) {
    if (!findings.all().isEmpty() || findings.known() > 0) {
      told(Reports.of(findings, settings, Version.number(), Sources.none(Path.of(""))));
    }
  }

  /** What a run has found, its findings in the colours of their levels. */
  void told(Report report) {
    try {
      StringWriter text = new StringWriter();
      new TextReporter((level, line) -> paint(style(level), line)).write(report, text);
      text(text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Style style(Level level) {
    return switch (level) {
      case ERROR -> Style.fg_red;
      case WARNING -> Style.fg_yellow;
      case INFO -> Style.fg_blue;
    };
  }

  /** A line that stands above others. */
  void heading(String text) {
    line(paint(Style.bold, text));
  }

  /** How each file differs, and how many do. */
  void drift(List<FileDrift> files) {
    for (FileDrift file : files) {
      heading(file.kind() + ": " + file.path());
    }
    for (FileDrift file : files) {
      line("");
      file.diff().lines().forEach(this::diffLine);
    }
  }

  private void diffLine(String text) {
    if (text.startsWith("+++") || text.startsWith("---")) {
      heading(text);
    } else if (text.startsWith("+")) {
      line(paint(Style.fg_green, text));
    } else if (text.startsWith("-")) {
      line(paint(Style.fg_red, text));
    } else {
      line(text);
    }
  }

  /** {@code 1 file}, {@code 2 files}. */
  static String count(long number, String singular) {
    return number + " " + singular + (number == 1 ? "" : "s");
  }

  private String paint(Style style, String text) {
    return color.ansi.enabled() ? style.on() + text + Style.reset.on() : text;
  }
}
