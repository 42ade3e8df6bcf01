package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/** What people read: each finding with carets below what is meant, and how many there are. */
public final class TextReporter implements Reporter {
  private static final Pattern UNDERLINE = Pattern.compile(" +\\|  *\\^+.*");
  private static final char PICTURE_OF_RETURN = '\u240D';

  private final Palette palette;

  /**
   * @param palette paints the first line of a finding and what underlines
   */
  public TextReporter(Palette palette) {
    this.palette = palette;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Diagnostic finding : report.findings()) {
      out.write(text(finding));
      out.write('\n');
    }
    out.write(summary(report));
  }

  private String text(Diagnostic finding) {
    StringBuilder out = new StringBuilder();
    // A bare carriage return would hide what stands in front of it.
    String text = DiagnosticRenderer.render(finding).replace('\r', PICTURE_OF_RETURN);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean painted = i == 0 || UNDERLINE.matcher(line).matches();
      out.append(painted ? palette.paint(finding.level(), line) : line).append('\n');
    }
    return out.toString();
  }

  private static String summary(Report report) {
    if (report.findings().isEmpty() && report.known() == 0) {
      return "nothing found\n";
    }
    StringBuilder out = new StringBuilder();
    if (!report.findings().isEmpty()) {
      out.append(count(report.count(Level.ERROR), "error"))
          .append(", ")
          .append(count(report.count(Level.WARNING), "warning"));
      long infos = report.count(Level.INFO);
      out.append(infos == 0 ? "" : ", " + count(infos, "info")).append('\n');
    }
    if (report.known() > 0) {
      out.append(count(report.known(), "finding")).append(" in the baseline, not told\n");
    }
    return out.toString();
  }

  /** {@code 1 error}, {@code 2 errors}. */
  private static String count(long number, String singular) {
    return number + " " + singular + (number == 1 ? "" : "s");
  }
}
