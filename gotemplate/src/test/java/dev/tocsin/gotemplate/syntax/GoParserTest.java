package dev.tocsin.gotemplate.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tocsin.gotemplate.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What Go 1.26's own parser takes and refuses, and the trees it makes: two thousand templates that
 * were put together at random, mostly from words and pieces that are hard to read.
 */
class GoParserTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> FUNCTIONS = Dialect.PROMETHEUS_ALERT.functions();

  @Test
  void agreesWithGo() {
    List<JsonNode> cases = cases();
    assertThat(cases).hasSizeGreaterThan(1900);

    List<String> differences = cases.stream().map(GoParserTest::difference).toList();

    assertThat(differences.stream().filter(text -> !text.isEmpty()).collect(Collectors.toList()))
        .isEmpty();
  }

  private static String difference(JsonNode example) {
    String text = example.get("text").asText();
    String expected = example.path("tree").asText("refused: " + example.path("error").asText());
    String actual = read(text);
    boolean same = actual.equals(expected) || (isRefused(actual) && isRefused(expected));
    return same ? "" : text + "\n  Go:   " + expected + "\n  here: " + actual;
  }

  private static boolean isRefused(String result) {
    return result.startsWith("refused: ");
  }

  private static String read(String text) {
    try {
      return TreeText.of(StatementParser.read(text, FUNCTIONS, List.of()).body());
    } catch (GoTemplateException e) {
      assertThat(e.span().end()).isLessThanOrEqualTo(text.length());
      return "refused: " + e.problem();
    }
  }

  private static List<JsonNode> cases() {
    try (InputStream in =
        Objects.requireNonNull(GoParserTest.class.getResourceAsStream("go-1.26.jsonl"))) {
      return JSON.readerFor(JsonNode.class).<JsonNode>readValues(in).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
