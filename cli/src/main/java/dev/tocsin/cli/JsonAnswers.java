package dev.tocsin.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tocsin.promql.PromQlException;
import dev.tocsin.promql.label.LabelSet;
import dev.tocsin.promql.syntax.PromQlError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;

/** The JSON of questions and answers. */
final class JsonAnswers {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonAnswers() {}

  /** The expression that a line asks about. Other fields than {@code expr} are ignored. */
  static String expr(byte[] line) throws MalformedLineException {
    JsonNode question = parse(line);
    if (!question.isObject()) {
      throw new MalformedLineException("the JSON " + kind(question));
    }
    JsonNode expr = question.path("expr");
    if (!expr.isTextual()) {
      throw new MalformedLineException("`expr` " + kind(expr));
    }
    return expr.textValue();
  }

  private static JsonNode parse(byte[] line) throws MalformedLineException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new MalformedLineException(e.getOriginalMessage());
    } catch (IOException e) { // Jackson's for bytes that are no text
      throw new MalformedLineException(String.valueOf(e.getMessage()));
    }
  }

  private static String kind(JsonNode node) {
    return node.isMissingNode()
        ? "is missing"
        : "is of type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /** The type and both printed forms. */
  static ObjectNode form(ReadExpression read) {
    return JSON.createObjectNode()
        .put("ok", true)
        .put("type", read.type().keyword())
        .put("canonical", read.canonical())
        .put("pretty", read.pretty());
  }

  /** Which labels there are. */
  static ObjectNode labels(ReadExpression read) {
    LabelSet labels = read.labels();
    ObjectNode answer = JSON.createObjectNode().put("ok", true);
    addAll(answer.putArray("certain"), labels.certain());
    if (labels.open()) {
      answer.put("possible", "any");
    } else {
      addAll(answer.putArray("possible"), labels.possible());
    }
    addAll(answer.putArray("impossible"), labels.removed().keySet());
    ObjectNode pinned = answer.putObject("pinned");
    labels.values().forEach((label, values) -> addAll(pinned.putArray(label), values));
    return answer;
  }

  private static void addAll(ArrayNode array, Collection<String> texts) {
    texts.forEach(array::add);
  }

  /** What is wrong with an expression. */
  static ObjectNode refused(PromQlException e) {
    ObjectNode answer = JSON.createObjectNode().put("ok", false);
    ArrayNode errors = answer.putArray("errors");
    ByteOffsets bytes = new ByteOffsets(e.text());
    for (PromQlError error : e.errors()) {
      String hint = error.hint().isEmpty() ? "" : "; " + error.hint();
      errors
          .addObject()
          .put("start", bytes.of(error.span().start()))
          .put("end", bytes.of(error.span().end()))
          .put("message", error.message() + hint);
    }
    return answer;
  }

  /** What is wrong with a line that holds no expression. */
  static ObjectNode malformed(MalformedLineException e) {
    ObjectNode answer = JSON.createObjectNode().put("ok", false);
    answer
        .putArray("errors")
        .addObject()
        .put("start", 0)
        .put("end", 0)
        .put("message", e.getMessage());
    return answer;
  }

  /** An answer in one line, without a line feed. */
  static String write(ObjectNode answer) {
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
