package dev.tocsin.cli;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.generate.tree.FileDrift;
import dev.tocsin.pipeline.Pipeline.Findings;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Tells people what happened, in colours where they can be seen. */
final class Report {
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
      description = "auto, always or never. Default: ${DEFAULT-VALUE}, which means: on a terminal")
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

  /** Each finding, and how many there were. */
  void findings(Findings findings) {
    for (Diagnostic finding : findings.all()) {
      diagnostic(finding);
      line("");
    }
    long errors = findings.count(Level.ERROR);
    long warnings = findings.count(Level.WARNING);
    if (!findings.all().isEmpty()) {
      line(count(errors, "error") + ", " + count(warnings, "warning"));
    }
    if (findings.known() > 0) {
      line(count(findings.known(), "finding") + " in the baseline, not told");
    }
  }

  /** One diagnostic, its level and what it underlines in colour. */
  void diagnostic(Diagnostic diagnostic) {
    Style style =
        switch (diagnostic.level()) {
          case ERROR -> Style.fg_red;
          case WARNING -> Style.fg_yellow;
          case INFO -> Style.fg_blue;
        };
    List<String> lines = DiagnosticRenderer.render(diagnostic).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean underline = lines.get(i).matches(" +\\|  *\\^+.*");
      line(i == 0 || underline ? paint(style, lines.get(i)) : lines.get(i));
    }
  }

  /** How each file differs, and how many do. */
  void drift(List<FileDrift> files) {
    for (FileDrift file : files) {
      line(paint(Style.bold, file.kind() + ": " + file.path()));
    }
    for (FileDrift file : files) {
      line("");
      file.diff().lines().forEach(this::diffLine);
    }
  }

  private void diffLine(String text) {
    if (text.startsWith("+++") || text.startsWith("---")) {
      line(paint(Style.bold, text));
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
