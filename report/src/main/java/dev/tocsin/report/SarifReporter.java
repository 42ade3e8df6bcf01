package dev.tocsin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0 of OASIS.
 *
 * <p>Braces are written as they are. Section 3.11.5 wants them doubled, for the sake of
 * placeholders, which there are none of; viewers that take no arguments would show {@code
 * up{{job="a"}}}.
 */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "%SRCROOT%";

  @Override
  public void write(Report report, Writer out) throws IOException {
    ObjectNode root = JsonText.object();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "tocsin").put("version", report.version());
    Map<String, Integer> indexes = rules(report.checks(), driver.putArray("rules"));
    run.putObject("originalUriBaseIds")
        .putObject(BASE)
        .putObject("description")
        .put("text", "The folder that Tocsin was run in.");
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    Fingerprints fingerprints = new Fingerprints(report.sources());
    for (Diagnostic finding : report.findings()) {
      ObjectNode result = results.addObject();
      result.put("ruleId", finding.id());
      if (indexes.containsKey(finding.id())) {
        result.put("ruleIndex", indexes.get(finding.id()));
      }
      write(finding, report.sources(), result);
      result.putObject("partialFingerprints").put("tocsinFinding/v1", fingerprints.next(finding));
    }
    out.write(JsonText.of(root));
  }

  /** Where each check is in the list of rules. */
  private static Map<String, Integer> rules(List<CheckDescription> checks, ArrayNode rules) {
    Map<String, Integer> indexes = new HashMap<>();
    for (CheckDescription check : checks) {
      indexes.put(check.id(), rules.size());
      ObjectNode rule = rules.addObject();
      rule.put("id", check.id());
      rule.putObject("shortDescription").put("text", check.summary());
      rule.putObject("fullDescription").put("text", check.why());
      rule.putObject("defaultConfiguration").put("level", level(check.level()));
      rule.putObject("help")
          .put("text", check.why() + "\n\n" + check.fix())
          .put(
              "markdown",
              "## Why it matters\n\n%s\n\n## What to do\n\n%s\n"
                  .formatted(check.why(), check.fix()));
    }
    return indexes;
  }

  private static void write(Diagnostic finding, Sources sources, ObjectNode result) {
    result.put("level", level(finding.level()));
    result.putObject("message").put("text", text(finding));
    if (finding.origin().isKnown() || !finding.subject().isEmpty()) {
      ObjectNode location = result.putArray("locations").addObject();
      place(finding.origin(), sources, location);
      if (!finding.subject().isEmpty()) {
        location
            .putArray("logicalLocations")
            .addObject()
            .put("fullyQualifiedName", finding.subject());
      }
    }
    if (!finding.excerpts().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (Excerpt excerpt : finding.excerpts()) {
        ObjectNode location = related.addObject().put("id", related.size());
        place(finding.origin(), sources, location);
        location.putObject("message").put("text", text(excerpt));
      }
    }
  }

  /** What is wrong and what to do: a list of results shows no more than this. */
  private static String text(Diagnostic finding) {
    String subject = finding.subject().isEmpty() ? "" : finding.subject() + ": ";
    String fix = finding.fix().isEmpty() ? "" : "\n" + finding.fix();
    return subject + finding.message() + fix;
  }

  /** The text with its part underlined. */
  private static String text(Excerpt excerpt) {
    return DiagnosticRenderer.render(excerpt).stripTrailing();
  }

  private static void place(Origin origin, Sources sources, ObjectNode location) {
    if (!origin.isKnown()) {
      return;
    }
    ObjectNode place = location.putObject("physicalLocation");
    String path = sources.path(origin);
    ObjectNode artifact = place.putObject("artifactLocation").put("uri", uri(path));
    if (!path.startsWith("/")) {
      artifact.put("uriBaseId", BASE);
    }
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
