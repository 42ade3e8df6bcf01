package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Checkstyle's XML: the findings of each file. */
final class CheckstyleReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, List<Diagnostic>> byFile =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> report.sources().path(finding.origin()),
                    TreeMap::new,
                    Collectors.toList()));
    XmlReport.write(
        out,
        xml -> {
          xml.start("checkstyle", "version", "10.0");
          for (Map.Entry<String, List<Diagnostic>> file : byFile.entrySet()) {
            xml.start("file", "name", file.getKey());
            for (Diagnostic finding : file.getValue()) {
              error(finding, xml);
            }
            xml.end();
          }
          xml.end();
        });
  }

  private static void error(Diagnostic finding, XmlReport xml) throws XMLStreamException {
    Origin origin = finding.origin();
    String subject = finding.subject().isEmpty() ? "" : finding.subject() + ": ";
    xml.start(
            "error",
            "line",
            String.valueOf(Math.max(1, origin.line())),
            "column",
            String.valueOf(Math.max(1, origin.column())),
            "severity",
            finding.level().name().toLowerCase(Locale.ROOT),
            "message",
            subject + finding.message(),
            "source",
            "tocsin." + finding.id())
        .end();
  }
}
