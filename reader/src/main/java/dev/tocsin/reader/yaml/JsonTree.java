package dev.tocsin.reader.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.tocsin.diagnostic.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds trees from JSON. Of a key that is there twice the last counts, as in Grafana. */
public final class JsonTree {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonTree() {}

  /** The tree of a file, or empty if it is no JSON, which is then told. */
  public static Optional<Node> read(Reading reading) {
    try (JsonParser tokens = JSON.createParser(reading.file().text())) {
      JsonToken first = tokens.nextToken();
      if (first != null) {
        Node node = node(tokens, first);
        if (tokens.nextToken() == null) {
          return Optional.of(node);
        }
      }
      refuse(reading, tokens.currentLocation(), "one object is needed");
    } catch (JsonProcessingException wrong) {
      refuse(reading, wrong.getLocation(), wrong.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException("text in memory", impossible);
    }
    return Optional.empty();
  }

  private static void refuse(Reading reading, @Nullable JsonLocation place, String why) {
    int line = place == null ? 1 : Math.max(1, place.getLineNr());
    int column = place == null ? 1 : Math.max(1, place.getColumnNr());
    reading.refuse(
        Reading.SYNTAX,
        Origin.inFile(reading.file().path(), line, column),
        "this is no JSON: " + why,
        "mend the syntax");
  }

  private static Node node(JsonParser tokens, JsonToken token) throws IOException {
    JsonLocation place = tokens.currentTokenLocation();
    int line = place.getLineNr();
    int column = place.getColumnNr();
    if (token == JsonToken.START_OBJECT) {
      return new Mapping(entries(tokens), line, column);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      for (JsonToken next = tokens.nextToken();
          next != JsonToken.END_ARRAY;
          next = tokens.nextToken()) {
        items.add(node(tokens, next));
      }
      return new Sequence(items, line, column);
    }
    return new Scalar(tokens.getText(), token != JsonToken.VALUE_STRING, line, column);
  }

  private static List<Mapping.Entry> entries(JsonParser tokens) throws IOException {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    while (tokens.nextToken() == JsonToken.FIELD_NAME) {
      JsonLocation place = tokens.currentTokenLocation();
      Scalar key = new Scalar(tokens.currentName(), false, place.getLineNr(), place.getColumnNr());
      entries.put(key.value(), new Mapping.Entry(key, node(tokens, tokens.nextToken())));
    }
    return List.copyOf(entries.values());
  }
}
