package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.Writer;

/** GitHub's workflow commands: {@code ::error file=…,line=…,title=…::message}. */
final class GithubReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Diagnostic finding : report.findings()) {
      out.write(command(finding, report.sources()));
      out.write('\n');
    }
  }

  private static String command(Diagnostic finding, Sources sources) {
    StringBuilder out = new StringBuilder("::").append(level(finding.level())).append(' ');
    Origin origin = finding.origin();
    if (origin.isKnown()) {
      out.append("file=").append(property(sources.path(origin))).append(',');
    }
    if (origin.line() > 0) {
      out.append("line=").append(origin.line()).append(',');
    }
    if (origin.column() > 0) {
      out.append("col=").append(origin.column()).append(',');
    }
    out.append("title=").append(property(finding.id())).append("::");
    String subject = finding.subject().isEmpty() ? "" : finding.subject() + ": ";
    String fix = finding.fix().isEmpty() ? "" : "\n" + finding.fix();
    return out.append(data(subject + finding.message() + fix)).toString();
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  /** Escaped as the toolkit of GitHub Actions does. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
