package dev.tocsin.report;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Tocsin's own form. {@code version} changes when a field changes its meaning or goes; new fields
 * may come at any time. Lines and columns count from 1, 0 is unknown; spans count UTF-16 units of
 * the excerpt's text.
 */
final class JsonReporter implements Reporter {
  private static final int VERSION = 1;

  /** Escapes what is not ASCII: half a surrogate pair has no UTF-8. */
  static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Override
  public void write(Report report, Writer out) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION).put("tocsin", report.version());
    ArrayNode findings = root.putArray("findings");
    for (Diagnostic finding : report.findings()) {
      findings.add(finding(finding, report.sources()));
    }
    out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    out.write('\n');
  }

  private static ObjectNode finding(Diagnostic finding, Sources sources) {
    ObjectNode node = JSON.createObjectNode();
    node.put("check", finding.id())
        .put("level", finding.level().name().toLowerCase(Locale.ROOT))
        .put("message", finding.message())
        .put("subject", finding.subject());
    node.putObject("origin")
        .put("path", sources.path(finding.origin()))
        .put("class", finding.origin().className())
        .put("line", finding.origin().line())
        .put("column", finding.origin().column());
    ArrayNode excerpts = node.putArray("excerpts");
    for (Excerpt excerpt : finding.excerpts()) {
      excerpts
          .addObject()
          .put("text", excerpt.text())
          .put("start", excerpt.span().start())
          .put("end", excerpt.span().end())
          .put("label", excerpt.label());
    }
    return node.put("why", finding.why()).put("fix", finding.fix());
  }
}
