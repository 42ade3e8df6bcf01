package dev.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CheckDescription CHECK =
      new CheckDescription("promql/unknown-label", Level.ERROR, "label", "It matters.", "Mend it.");
  private static final Diagnostic IN_JAVA =
      Diagnostic.of(Level.ERROR, CHECK.id(), "`x` has no label `staus`")
          .about("alert Errors", Origin.of("shop.alerts.Alerts", "Alerts.java", 31))
          .pointingAt(new Excerpt("sum by (staus) (x)", new Span(8, 13), "did you mean `status`?"))
          .because("It matters.")
          .fixedBy("Group by `status`.");
  private static final Diagnostic IN_YAML =
      Diagnostic.of(Level.WARNING, "alert/no-runbook", "no runbook")
          .about("alert A", Origin.inFile("rules/a b.yml", 4, 7));
  private static final String HOSTILE = "a\"b'<c>&]]>\n::d%,e:\u0001\uD83D\uDD14\uDC00\uFFFE";

  private static Report report(Diagnostic... findings) {
    return new Report("1.2.3", List.of(CHECK), List.of(findings), new Sources(List.of()));
  }

  private static String write(Format format, Report report) throws IOException {
    StringWriter out = new StringWriter();
    format.reporter().write(report, out);
    return out.toString();
  }

  private static Element xml(String text)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }

  @Test
  void jsonHasEverything() throws IOException {
    JsonNode root = JSON.readTree(write(Format.JSON, report(IN_JAVA, IN_YAML)));

    assertThat(root.path("version").asInt()).isEqualTo(1);
    JsonNode first = root.path("findings").path(0);
    assertThat(first.path("check").asText()).isEqualTo("promql/unknown-label");
    assertThat(first.path("level").asText()).isEqualTo("error");
    assertThat(first.path("origin").toString())
        .isEqualTo(
            "{\"path\":\"shop/alerts/Alerts.java\",\"class\":\"shop.alerts.Alerts\","
                + "\"line\":31,\"column\":0}");
    assertThat(first.path("excerpts").path(0).path("start").asInt()).isEqualTo(8);
    assertThat(root.path("findings").path(1).path("origin").path("column").asInt()).isEqualTo(7);
  }

  @Test
  void sarifNamesRulesPlacesAndFingerprints() throws IOException {
    Diagnostic moved = IN_YAML.about("alert A", Origin.inFile("rules/a b.yml", 40, 7));
    JsonNode run =
        JSON.readTree(write(Format.SARIF, report(IN_JAVA, IN_YAML))).path("runs").path(0);
    JsonNode again =
        JSON.readTree(write(Format.SARIF, report(IN_JAVA, moved))).path("runs").path(0);

    assertThat(run.path("tool").path("driver").path("rules").path(0).path("id").asText())
        .isEqualTo("promql/unknown-label");
    JsonNode error = run.path("results").path(0);
    assertThat(error.path("ruleIndex").asInt()).isZero();
    assertThat(error.path("level").asText()).isEqualTo("error");
    assertThat(error.path("message").path("text").asText())
        .startsWith("alert Errors: `x` has no label `staus`\n")
        .contains("^^^^^ did you mean `status`?");
    JsonNode warning = run.path("results").path(1);
    JsonNode place = warning.path("locations").path(0).path("physicalLocation");
    assertThat(place.toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"rules/a%20b.yml\"},"
                + "\"region\":{\"startLine\":4,\"startColumn\":7}}");
    assertThat(again.path("results").path(1).path("partialFingerprints"))
        .isEqualTo(warning.path("partialFingerprints"));
    assertThat(error.path("partialFingerprints")).isNotEqualTo(warning.path("partialFingerprints"));
  }

  @Test
  void sarifWritesAbsolutePathsAsFiles() throws IOException {
    Diagnostic absolute = IN_YAML.about("", Origin.inFile("/etc/a b.yml", 1, 1));

    assertThat(write(Format.SARIF, report(absolute)))
        .contains("\"uri\" : \"file:///etc/a%20b.yml\"");
  }

  @Test
  void githubAnnotatesLines() throws IOException {
    assertThat(write(Format.GITHUB, report(IN_JAVA, IN_YAML)))
        .isEqualTo(
            """
            ::error file=shop/alerts/Alerts.java,line=31,title=promql/unknown-label::alert Errors: `x` has no label `staus`%0AGroup by `status`.
            ::warning file=rules/a b.yml,line=4,col=7,title=alert/no-runbook::alert A: no runbook
            """);
    assertThat(write(Format.GITHUB, report(IN_YAML.about("a,b: 100%", IN_YAML.origin()))))
        .endsWith("::a,b: 100%25: no runbook\n");
  }

  @Test
  void junitHasATestForEachCheck() throws Exception {
    Element suite = xml(write(Format.JUNIT, report(IN_JAVA, IN_JAVA, IN_YAML)));

    assertThat(suite.getAttribute("tests")).isEqualTo("2");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    Element failure = (Element) suite.getElementsByTagName("failure").item(1);
    assertThat(failure.getAttribute("type")).isEqualTo("error");
    assertThat(failure.getTextContent()).contains("--> Alerts.java:31  alert Errors");
    assertThat(xml(write(Format.JUNIT, report())).getAttribute("failures")).isEqualTo("0");
  }

  @Test
  void checkstyleHasTheErrorsOfEachFile() throws Exception {
    Element root = xml(write(Format.CHECKSTYLE, report(IN_YAML, IN_JAVA)));

    Element file = (Element) root.getElementsByTagName("file").item(0);
    assertThat(file.getAttribute("name")).isEqualTo("rules/a b.yml");
    Element error = (Element) file.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("line")).isEqualTo("4");
    assertThat(error.getAttribute("source")).isEqualTo("tocsin.alert/no-runbook");
  }

  @ParameterizedTest
  @EnumSource
  void hostileTextsStayTexts(Format format) throws Exception {
    Diagnostic hostile =
        Diagnostic.of(Level.INFO, "a/b", HOSTILE)
            .about(HOSTILE, Origin.inFile("x/" + HOSTILE.replace('\n', ' ') + ".yml", 1, 1))
            .pointingAt(new Excerpt(HOSTILE, new Span(0, HOSTILE.length()), HOSTILE))
            .because(HOSTILE)
            .fixedBy(HOSTILE);
    String text = write(format, report(hostile));

    switch (format) {
      case JSON, SARIF -> assertThat(JSON.readTree(text).toString()).contains("]]>");
      case JUNIT, CHECKSTYLE -> assertThat(xml(text).getTagName()).isNotEmpty();
      case GITHUB -> assertThat(text.lines()).hasSize(1);
    }
  }

  @Test
  void findsAClassInTheSourcesOfAModule(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("shop/src/main/java/shop/alerts/Alerts.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "");

    assertThat(Sources.below(folder).path(IN_JAVA.origin()))
        .isEqualTo(source.toString().replace('\\', '/'));
    assertThat(Sources.below(folder.resolve("none")).path(IN_JAVA.origin()))
        .isEqualTo("shop/alerts/Alerts.java");
    assertThat(Sources.below(folder).path(Origin.UNKNOWN)).isEmpty();
  }
}
