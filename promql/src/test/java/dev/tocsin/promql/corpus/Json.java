package dev.tocsin.promql.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one line of JSON into maps, lists, strings, numbers and booleans: enough for tests. */
public final class Json {
  private final String text;
  private int pos;

  private Json(String text) {
    this.text = text;
  }

  /** The object of a line. */
  @SuppressWarnings("unchecked")
  public static Map<String, @Nullable Object> object(String line) {
    Object value = new Json(line).value();
    if (value instanceof Map<?, ?> map) {
      return (Map<String, @Nullable Object>) map;
    }
    throw new IllegalArgumentException("no object: " + line);
  }

  private char next() {
    while (Character.isWhitespace(text.charAt(pos))) {
      pos++;
    }
    return text.charAt(pos);
  }

  private @Nullable Object value() {
    return switch (next()) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, @Nullable Object> map() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    pos++;
    while (next() != '}') {
      String key = string();
      next();
      pos++; // the colon
      map.put(key, value());
      if (next() == ',') {
        pos++;
      }
    }
    pos++;
    return map;
  }

  private List<@Nullable Object> list() {
    List<@Nullable Object> list = new ArrayList<>();
    pos++;
    while (next() != ']') {
      list.add(value());
      if (next() == ',') {
        pos++;
      }
    }
    pos++;
    return list;
  }

  private String string() {
    next();
    StringBuilder out = new StringBuilder();
    pos++;
    while (text.charAt(pos) != '"') {
      char c = text.charAt(pos++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = text.charAt(pos++);
      switch (escape) {
        case 'b' -> out.append('\b');
        case 'f' -> out.append('\f');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        case 't' -> out.append('\t');
        case 'u' -> {
          out.append((char) Integer.parseInt(text, pos, pos + 4, 16));
          pos += 4;
        }
        default -> out.append(escape);
      }
    }
    pos++;
    return out.toString();
  }

  private @Nullable Object literal() {
    int start = pos;
    while (pos < text.length() && ",]} ".indexOf(text.charAt(pos)) < 0) {
      pos++;
    }
    String word = text.substring(start, pos);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> Double.parseDouble(word);
    };
  }
}
