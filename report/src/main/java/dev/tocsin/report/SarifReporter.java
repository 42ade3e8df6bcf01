package dev.tocsin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SARIF 2.1.0 of OASIS. A finding keeps its fingerprint where lines move. */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Report report, Writer out) throws IOException {
    ObjectNode root = JsonReporter.JSON.createObjectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "tocsin").put("semanticVersion", report.version());
    Map<String, Integer> indexes = rules(report.checks(), driver.putArray("rules"));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    Map<String, Integer> seen = new HashMap<>();
    for (Diagnostic finding : report.findings()) {
      results.add(result(finding, report.sources(), indexes, seen));
    }
    out.write(JsonReporter.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    out.write('\n');
  }

  private static Map<String, Integer> rules(List<CheckDescription> checks, ArrayNode rules) {
    Map<String, Integer> indexes = new HashMap<>();
    for (CheckDescription check : checks) {
      indexes.put(check.id(), rules.size());
      ObjectNode rule = rules.addObject();
      rule.put("id", check.id());
      rule.putObject("shortDescription").put("text", check.summary());
      rule.putObject("fullDescription").put("text", check.why());
      rule.putObject("help").put("text", check.fix());
      rule.putObject("defaultConfiguration").put("level", level(check.level()));
    }
    return indexes;
  }

  private static ObjectNode result(
      Diagnostic finding,
      Sources sources,
      Map<String, Integer> indexes,
      Map<String, Integer> seen) {
    ObjectNode result = JsonReporter.JSON.createObjectNode();
    result.put("ruleId", finding.id());
    Integer index = indexes.get(finding.id());
    if (index != null) {
      result.put("ruleIndex", index);
    }
    result.put("level", level(finding.level()));
    result.putObject("message").put("text", text(finding));
    if (finding.origin().isKnown()) {
      location(finding.origin(), sources, result.putArray("locations").addObject());
    }
    String identity = finding.id() + '\n' + finding.subject() + '\n' + finding.message();
    int count = seen.merge(identity, 1, Integer::sum);
    UUID print = UUID.nameUUIDFromBytes((identity + '\n' + count).getBytes(StandardCharsets.UTF_8));
    result.putObject("partialFingerprints").put("tocsin/v1", print.toString());
    return result;
  }

  /** What is wrong, with the underlined text: a viewer shows no more than this. */
  private static String text(Diagnostic finding) {
    StringBuilder text = new StringBuilder();
    text.append(finding.subject().isEmpty() ? "" : finding.subject() + ": ");
    text.append(finding.message());
    finding
        .excerpts()
        .forEach(excerpt -> text.append('\n').append(DiagnosticRenderer.render(excerpt)));
    return text.toString().stripTrailing();
  }

  private static void location(Origin origin, Sources sources, ObjectNode location) {
    ObjectNode place = location.putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(sources.path(origin)));
    if (origin.line() > 0) {
      ObjectNode region = place.putObject("region").put("startLine", origin.line());
      if (origin.column() > 0) {
        region.put("startColumn", origin.column());
      }
    }
  }

  private static String uri(String path) {
    String uri = URLEncoder.encode(path, StandardCharsets.UTF_8);
    uri = uri.replace("+", "%20").replace("%2F", "/");
    return path.startsWith("/") ? "file://" + uri : uri;
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
