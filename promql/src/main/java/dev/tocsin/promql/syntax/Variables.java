package dev.tocsin.promql.syntax;

/**
 * Grafana's variables: {@code $name}, {@code ${name}}, {@code ${name:format}}, {@code [[name]]}.
 */
final class Variables {
  private Variables() {}

  /** Where the variable that starts here ends, or -1 if none starts here. */
  static int end(String text, int start) {
    if (text.startsWith("${", start)) {
      return closed(text, start + 2, "}");
    }
    if (text.startsWith("[[", start)) {
      return closed(text, start + 2, "]]");
    }
    if (text.startsWith("$", start)) {
      int end = skipWord(text, start + 1);
      return end > start + 1 ? end : -1;
    }
    return -1;
  }

  /** Whether a text holds a variable. */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '$' || c == '[') && end(text, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** A name, perhaps a field path and a format, then the closing bracket. */
  private static int closed(String text, int start, String closing) {
    int name = skipWord(text, start);
    int end = text.indexOf(closing, name);
    boolean named = name > start && end >= 0;
    boolean bare = named && (end == name || text.charAt(name) == ':' || text.charAt(name) == '.');
    return bare ? end + closing.length() : -1;
  }

  private static int skipWord(String text, int start) {
    int end = start;
    while (end < text.length() && Names.isAlphanumeric(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
