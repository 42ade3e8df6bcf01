package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tocsin.promql.syntax.Feature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Prometheus's own cases through the command line; they lie in the folder that {@code
 * TOCSIN_CORPUS} names.
 */
class PromQlCorpusTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void answersWhatPrometheusAccepts() throws IOException {
    List<JsonNode> cases = cases("valid.txt");
    List<JsonNode> answers = answers("valid.txt");

    for (int i = 0; i < cases.size(); i++) {
      JsonNode expected =
          JSON.createObjectNode()
              .put("ok", true)
              .put("type", cases.get(i).get("type").textValue())
              .put("canonical", cases.get(i).get("string").textValue())
              .put("pretty", cases.get(i).get("pretty").textValue());
      assertThat(answers.get(i)).as("%s", cases.get(i)).isEqualTo(expected);
    }
    assertThat(cases).hasSameSizeAs(answers).hasSizeGreaterThan(200);
  }

  /**
   * But for what is nested too deeply here, whose place is another, and for bytes that are no
   * UTF-8, which JSON can't hold.
   */
  @Test
  void answersWherePrometheusSeesTheFirstError() throws IOException {
    List<JsonNode> cases = cases("invalid.txt");
    List<JsonNode> answers = answers("invalid.txt");

    for (int i = 0; i < cases.size(); i++) {
      String expr = cases.get(i).get("expr").textValue();
      JsonNode answer = answers.get(i);
      assertThat(answer.get("ok").booleanValue()).as("%.80s", expr).isFalse();
      if (expr.length() < 10_000 && !cases.get(i).has("expr_b64")) {
        assertThat(place(answer.at("/errors/0")))
            .as("%.80s", expr)
            .isEqualTo(place(cases.get(i).at("/errs/0")));
      }
    }
    assertThat(cases).hasSameSizeAs(answers).hasSizeGreaterThan(150);
  }

  private static List<JsonNode> place(JsonNode error) {
    return List.of(error.get("start"), error.get("end"));
  }

  private static Path file(String name) {
    String folder = System.getenv("TOCSIN_CORPUS");
    assumeTrue(folder != null, "TOCSIN_CORPUS is not set: nothing to compare with");
    return Path.of(String.valueOf(folder), "promql", name);
  }

  private static List<JsonNode> cases(String name) throws IOException {
    return nodes(Files.readString(file(name)));
  }

  private static List<JsonNode> answers(String name) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("promql", "check", "--jsonl"));
    for (Feature feature : Feature.values()) {
      arguments.add("--feature=" + feature.flag());
    }
    return nodes(Run.reading(Files.readString(file(name)), arguments.toArray(String[]::new)).out());
  }

  private static List<JsonNode> nodes(String lines) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }
}
