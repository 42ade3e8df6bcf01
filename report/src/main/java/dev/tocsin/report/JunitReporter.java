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

/** JUnit's XML: a suite in which each check is a test, which fails with all that it has found. */
final class JunitReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, List<Diagnostic>> byCheck =
        report.findings().stream()
            .collect(Collectors.groupingBy(Diagnostic::id, TreeMap::new, Collectors.toList()));
    report.checks().forEach(check -> byCheck.putIfAbsent(check.id(), List.of()));
    long failures = byCheck.values().stream().filter(found -> !found.isEmpty()).count();
    XmlReport.write(
        out,
        xml -> {
          xml.start(
              "testsuite",
              "name",
              "tocsin",
              "tests",
              String.valueOf(byCheck.size()),
              "failures",
              String.valueOf(failures));
          for (Map.Entry<String, List<Diagnostic>> check : byCheck.entrySet()) {
            xml.start("testcase", "classname", "tocsin", "name", check.getKey());
            if (!check.getValue().isEmpty()) {
              Diagnostic first = check.getValue().get(0);
              String type = first.level().name().toLowerCase(Locale.ROOT);
              xml.start("failure", "type", type, "message", first.message())
                  .text(DiagnosticRenderer.render(check.getValue()))
                  .end();
            }
            xml.end();
          }
          xml.end();
        });
  }
}
