package dev.tocsin.report;

import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Checkstyle's XML: the findings of each file. */
final class CheckstyleReporter implements Reporter {
  private static final String UNKNOWN = "unknown";

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, List<Diagnostic>> byFile =
        report.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> file(finding, report.sources()), TreeMap::new, Collectors.toList()));
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
    List<String> attributes = new ArrayList<>();
    Origin origin = finding.origin();
    if (origin.line() > 0) {
      attributes.addAll(List.of("line", String.valueOf(origin.line())));
    }
    if (origin.column() > 0) {
      attributes.addAll(List.of("column", String.valueOf(origin.column())));
    }
    String subject = finding.subject().isEmpty() ? "" : finding.subject() + ": ";
    attributes.addAll(List.of("severity", finding.level().name().toLowerCase(Locale.ROOT)));
    attributes.addAll(List.of("message", subject + finding.message()));
    attributes.addAll(List.of("source", "tocsin." + finding.id()));
    xml.start("error", attributes.toArray(String[]::new)).end();
  }

  /** The file of a finding; what has no place is told of the whole. */
  private static String file(Diagnostic finding, Sources sources) {
    String path = sources.path(finding.origin());
    return path.isEmpty() ? UNKNOWN : path;
  }
}
