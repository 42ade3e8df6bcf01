package dev.tocsin.report;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.diagnostic.Diagnostic;
import dev.tocsin.diagnostic.Excerpt;
import dev.tocsin.diagnostic.Level;
import dev.tocsin.diagnostic.Origin;
import dev.tocsin.diagnostic.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
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
  private static final String HOSTILE = "a\"b'<c>&]]>\n::d%,e:\u0001\rrow\uD83D\uDD14\uDC00\uFFFE";

  /** The same with a picture of the control character, and without what is no character. */
  private static final String LEGIBLE = "a\"b'<c>&]]>\n::d%,e:\u2401\rrow\uD83D\uDD14\uFFFD\uFFFD";

  private static Report report(Diagnostic... findings) {
    return new Report(
        "1.2.3",
        List.of(CHECK),
        List.of(findings),
        2,
        Optional.of(Level.WARNING),
        Sources.none(Path.of("")));
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
    String text = write(Format.JSON, report(IN_JAVA, IN_YAML));
    JsonNode root = JSON.readTree(text);

    assertThat(Schema.OURS.problems(text)).isEmpty();
    assertThat(root.path("version").asInt()).isEqualTo(1);
    assertThat(root.path("summary").toString())
        .isEqualTo("{\"error\":1,\"warning\":1,\"info\":0,\"known\":2,\"failed\":true}");
    JsonNode first = root.path("findings").path(0);
    assertThat(first.path("check").asText()).isEqualTo("promql/unknown-label");
    assertThat(first.path("level").asText()).isEqualTo("error");
    assertThat(first.path("origin").toString())
        .isEqualTo(
            "{\"path\":\"shop/alerts/Alerts.java\",\"class\":\"shop.alerts.Alerts\","
                + "\"line\":31,\"column\":0}");
    assertThat(first.path("excerpts").path(0).path("start").asInt()).isEqualTo(8);
    assertThat(root.path("findings").path(1).path("origin").path("column").asInt()).isEqualTo(7);
    assertThat(root.path("checks").path(0).path("why").asText()).isEqualTo("It matters.");
  }

  @Test
  void textEndsWithHowManyThereAre() throws IOException {
    assertThat(write(Format.TEXT, report(IN_YAML, IN_JAVA, IN_JAVA.at(Level.INFO))))
        .startsWith("warning[alert/no-runbook]: no runbook\n  --> rules/a b.yml:4:7  alert A\n\n")
        .endsWith("\n\n1 error, 1 warning, 1 info\n2 findings in the baseline, not told\n");
    assertThat(write(Format.TEXT, report())).isEqualTo("2 findings in the baseline, not told\n");
  }

  @Test
  void colourIsForTheFirstLineAndWhatUnderlines() throws IOException {
    StringWriter out = new StringWriter();
    new TextReporter((level, line) -> level + "<" + line + ">").write(report(IN_JAVA), out);

    assertThat(out.toString().lines().filter(line -> line.startsWith("ERROR<")))
        .containsExactly(
            "ERROR<error[promql/unknown-label]: `x` has no label `staus`>",
            "ERROR<   |          ^^^^^ did you mean `status`?>");
  }

  @Test
  void sarifNamesRulesPlacesAndFingerprints() throws IOException {
    Diagnostic moved = IN_YAML.about("alert A", Origin.inFile("rules/a b.yml", 40, 7));
    JsonNode run =
        JSON.readTree(write(Format.SARIF, report(IN_JAVA, IN_YAML))).path("runs").path(0);
    JsonNode again =
        JSON.readTree(write(Format.SARIF, report(IN_JAVA, moved))).path("runs").path(0);

    JsonNode rule = run.path("tool").path("driver").path("rules").path(0);
    assertThat(rule.path("id").asText()).isEqualTo("promql/unknown-label");
    assertThat(rule.path("help").path("text").asText()).isEqualTo("It matters.\n\nMend it.");
    JsonNode error = run.path("results").path(0);
    assertThat(error.path("ruleIndex").asInt()).isZero();
    assertThat(error.path("level").asText()).isEqualTo("error");
    assertThat(error.path("message").path("text").asText())
        .isEqualTo("alert Errors: `x` has no label `staus`\nGroup by `status`.");
    JsonNode related = error.path("relatedLocations").path(0);
    assertThat(related.path("message").path("text").asText())
        .contains("^^^^^ did you mean `status`?");
    assertThat(related.path("physicalLocation"))
        .isEqualTo(error.path("locations").path(0).path("physicalLocation"));
    JsonNode warning = run.path("results").path(1);
    JsonNode place = warning.path("locations").path(0).path("physicalLocation");
    assertThat(place.toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"rules/a%20b.yml\",\"uriBaseId\":\"%SRCROOT%\"},"
                + "\"region\":{\"startLine\":4,\"startColumn\":7}}");
    assertThat(again.path("results").path(1).path("partialFingerprints"))
        .isEqualTo(warning.path("partialFingerprints"));
    assertThat(error.path("partialFingerprints")).isNotEqualTo(warning.path("partialFingerprints"));
  }

  @Test
  void equalFindingsHaveFingerprintsOfTheirOwn() throws IOException {
    JsonNode results =
        JSON.readTree(write(Format.SARIF, report(IN_JAVA, IN_JAVA)))
            .path("runs")
            .path(0)
            .path("results");

    assertThat(results.path(0).path("partialFingerprints"))
        .isNotEqualTo(results.path(1).path("partialFingerprints"));
  }

  @Test
  void sarifKeepsToItsSchema() throws IOException {
    Diagnostic nowhere = Diagnostic.of(Level.INFO, "a/b", "somewhere");

    assertThat(Schema.SARIF.problems(write(Format.SARIF, report(IN_JAVA, IN_YAML, nowhere))))
        .isEmpty();
    assertThat(Schema.SARIF.problems(write(Format.SARIF, report()))).isEmpty();
    assertThat(Schema.SARIF.problems("{\"version\": \"2.1.0\", \"runs\": [{}]}")).isNotEmpty();
  }

  @Test
  void sarifWritesAbsolutePathsAsFiles() throws IOException {
    Diagnostic absolute = IN_YAML.about("", Origin.inFile("/etc/a b.yml", 1, 1));

    assertThat(write(Format.SARIF, report(absolute)))
        .contains("\"uri\": \"file:///etc/a%20b.yml\"");
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
  void junitHasASuiteForEachCheckAndATestForEachFinding() throws Exception {
    Diagnostic info = IN_YAML.at(Level.INFO);
    List<ReportTestSuite> suites = junit(write(Format.JUNIT, report(IN_YAML, info)));

    assertThat(suites)
        .extracting(ReportTestSuite::getFullClassName)
        .containsExactly("alert/no-runbook", "promql/unknown-label");
    ReportTestSuite found = suites.get(0);
    assertThat(found.getNumberOfTests()).isEqualTo(2);
    assertThat(found.getNumberOfFailures()).isEqualTo(1);
    ReportTestCase failed = found.getTestCases().get(0);
    assertThat(failed.getName()).isEqualTo("rules/a b.yml:4 alert A");
    assertThat(failed.hasFailure()).isTrue();
    assertThat(failed.getFailureType()).isEqualTo("warning");
    assertThat(failed.getFailureMessage()).isEqualTo("no runbook");
    assertThat(failed.getFailureDetail()).contains("--> rules/a b.yml:4:7  alert A");
    assertThat(found.getTestCases().get(1).hasFailure()).isFalse();
    assertThat(suites.get(1).getNumberOfTests()).isEqualTo(1);
    assertThat(suites.get(1).getNumberOfFailures()).isZero();
  }

  /** What Maven reads. */
  private static List<ReportTestSuite> junit(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
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
        Diagnostic.of(Level.WARNING, "a/b", HOSTILE)
            .about(HOSTILE, Origin.inFile("x/" + HOSTILE.replace('\n', ' ') + ".yml", 1, 1))
            .pointingAt(new Excerpt(HOSTILE, new Span(0, HOSTILE.length()), HOSTILE))
            .because(HOSTILE)
            .fixedBy(HOSTILE);
    String text = write(format, report(hostile));

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    assertThat(text.codePoints().filter(c -> c != '\n' && c != '\r'))
        .noneMatch(Character::isISOControl);
    switch (format) {
      case TEXT -> assertThat(text).contains("]]>\n::d%,e:\u2401\u240Drow\uD83D\uDD14\uFFFD");
      case JSON -> {
        assertThat(Schema.OURS.problems(text)).isEmpty();
        assertThat(JSON.readTree(text).path("findings").path(0).path("message").asText())
            .isEqualTo(LEGIBLE);
      }
      case SARIF -> {
        assertThat(Schema.SARIF.problems(text)).isEmpty();
        assertThat(JSON.readTree(text).findPath("fullyQualifiedName").asText()).isEqualTo(LEGIBLE);
      }
      case JUNIT ->
          assertThat(junit(text).get(0).getTestCases().get(0).getFailureDetail())
              .contains(LEGIBLE.lines().findFirst().orElseThrow());
      case CHECKSTYLE ->
          assertThat(
                  ((Element) xml(text).getElementsByTagName("error").item(0))
                      .getAttribute("message"))
              .contains("\uD83D\uDD14\uFFFD\uFFFD");
      case GITHUB ->
          assertThat(text.lines())
              .singleElement(as(InstanceOfAssertFactories.STRING))
              .contains("file=x/a\"b'<c>&]]> %3A%3Ad%25%2Ce%3A", "]]>%0A::d%25,e:", "%0Drow");
    }
  }
}
