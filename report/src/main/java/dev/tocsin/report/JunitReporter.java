package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML: each check is a suite, each finding a test of it, which fails if the finding fails
 * the run. A check that has found nothing is a suite of one test that passes.
 */
final class JunitReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, List<Diagnostic>> byCheck =
        report.findings().stream()
            .collect(Collectors.groupingBy(Diagnostic::id, TreeMap::new, Collectors.toList()));
    report.checks().forEach(check -> byCheck.putIfAbsent(check.id(), List.of()));
    XmlReport.write(
        out,
        xml -> {
          xml.start("testsuites", "name", "tocsin");
          for (Map.Entry<String, List<Diagnostic>> check : byCheck.entrySet()) {
            suite(check.getKey(), check.getValue(), report, xml);
          }
          xml.end();
        });
  }

  private static void suite(String check, List<Diagnostic> findings, Report report, XmlReport xml)
      throws XMLStreamException {
    long failures = findings.stream().filter(report::fails).count();
    xml.start(
        "testsuite",
        "name",
        check,
        "tests",
        String.valueOf(Math.max(1, findings.size())),
        "failures",
        String.valueOf(failures),
        "errors",
        "0",
        "skipped",
        "0",
        "time",
        "0");
    if (findings.isEmpty()) {
      test(check, "nothing found", xml).end();
    }
    for (Diagnostic finding : findings) {
      test(check, name(finding, report.sources()), xml);
      told(finding, report.fails(finding), xml);
      xml.end();
    }
    xml.end();
  }

  private static XmlReport test(String check, String name, XmlReport xml)
      throws XMLStreamException {
    return xml.start("testcase", "classname", check, "name", name, "time", "0");
  }

  /** {@code shop/Alerts.java:31 alert Errors}, or what there is of it. */
  private static String name(Diagnostic finding, Sources sources) {
    String path = sources.path(finding.origin());
    String line = finding.origin().line() > 0 ? ":" + finding.origin().line() : "";
    String name = (path + line + " " + finding.subject()).strip();
    return name.isEmpty() ? finding.message() : name;
  }

  private static void told(Diagnostic finding, boolean failure, XmlReport xml)
      throws XMLStreamException {
    if (failure) {
      String type = finding.level().name().toLowerCase(Locale.ROOT);
      xml.start("failure", "type", type, "message", finding.message());
    } else {
      xml.start("system-out");
    }
    xml.text(DiagnosticRenderer.render(finding)).end();
  }
}
