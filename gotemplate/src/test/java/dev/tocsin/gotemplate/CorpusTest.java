package dev.tocsin.gotemplate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tocsin.gotemplate.reads.TemplateReads;
import dev.tocsin.gotemplate.syntax.GoTemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Rules that people run. They lie in the folder that the environment variable {@code TOCSIN_CORPUS}
 * names; the test is skipped where it is not set, and fails if {@code TOCSIN_CONFORMANCE=required}
 * is.
 */
class CorpusTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void readsTheTextsOfRealAlerts() throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThan(700);

    assertThat(texts.stream().map(CorpusTest::problem).filter(problem -> !problem.isEmpty()))
        .isEmpty();
  }

  @Test
  void findsWhatRealAlertsRead() throws IOException {
    List<String> words =
        texts().stream()
            .flatMap(
                text ->
                    TemplateReads.of(GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT))
                        .below("Labels")
                        .map(read -> text.substring(read.span().start(), read.span().end())))
            .toList();

    assertThat(words).hasSizeGreaterThan(500).allMatch(word -> word.matches(".*[lL]abels.*"));
  }

  private static String problem(String text) {
    try {
      GoTemplate.parse(text, Dialect.PROMETHEUS_ALERT);
      return "";
    } catch (GoTemplateException e) {
      return e.getMessage();
    }
  }

  private static List<String> texts() throws IOException {
    String corpus = System.getenv("TOCSIN_CORPUS");
    if (corpus == null || corpus.isEmpty()) {
      assertThat(System.getenv("TOCSIN_CONFORMANCE")).isNotEqualTo("required");
      Assumptions.abort("TOCSIN_CORPUS is not set: nothing to read");
    }
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(corpus, "rules"))) {
      for (Path file : files.sorted().toList()) {
        for (JsonNode annotations : YAML.readTree(file.toFile()).findValues("annotations")) {
          annotations.forEach(text -> texts.add(text.asText()));
        }
      }
    }
    return texts;
  }
}
