package dev.tocsin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Tocsin's own form. docs/reports.md says what each field means, and when the version changes. */
final class JsonReporter implements Reporter {
  private static final int VERSION = 1;

  @Override
  public void write(Report report, Writer out) throws IOException {
    ObjectNode root = JsonText.object();
    root.put("version", VERSION).put("tocsin", report.version());
    ObjectNode summary = root.putObject("summary");
    for (Level level : Level.values()) {
      summary.put(name(level), report.count(level));
    }
    summary
        .put("known", report.known())
        .put("failed", report.findings().stream().anyMatch(report::fails));
    ArrayNode findings = root.putArray("findings");
    Fingerprints fingerprints = new Fingerprints(report.sources());
    for (Diagnostic finding : report.findings()) {
      ObjectNode node = findings.addObject();
      write(finding, report.sources(), node);
      node.put("fingerprint", fingerprints.next(finding));
    }
    ArrayNode checks = root.putArray("checks");
    report.checks().forEach(check -> write(check, checks.addObject()));
    out.write(JsonText.of(root));
  }

  private static void write(Diagnostic finding, Sources sources, ObjectNode node) {
    node.put("check", finding.id())
        .put("level", name(finding.level()))
        .put("message", finding.message())
        .put("subject", finding.subject());
    Origin origin = finding.origin();
    node.putObject("origin")
        .put("path", sources.path(origin))
        .put("class", origin.className())
        .put("line", origin.line())
        .put("column", origin.column());
    ArrayNode excerpts = node.putArray("excerpts");
    for (Excerpt excerpt : finding.excerpts()) {
      excerpts
          .addObject()
          .put("text", excerpt.text())
          .put("start", excerpt.span().start())
          .put("end", excerpt.span().end())
          .put("label", excerpt.label());
    }
    node.put("why", finding.why()).put("fix", finding.fix());
  }

  private static void write(CheckDescription check, ObjectNode node) {
    node.put("id", check.id())
        .put("level", name(check.level()))
        .put("summary", check.summary())
        .put("why", check.why())
        .put("fix", check.fix());
  }

  private static String name(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
