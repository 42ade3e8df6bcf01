package dev.tocsin.promql.regex;

/**
 * Knows at first sight that a regular expression is right, as nearly all are that people write:
 * plain characters, escaped punctuation, dots, simple brackets, alternatives, and groups of them,
 * all perhaps repeated, perhaps in any case. For the others it takes a parser.
 */
final class PlainRegex {
  private static final String PUNCTUATION = "\\.+*?()[]{}^$|-/:";
  private static final String IGNORE_CASE = "(?i)";
  private static final int FEW_GROUPS = 20;

  private PlainRegex() {}

  /** Whether it is surely right; if not, it may be all the same. */
  static boolean isRight(String text) {
    int depth = 0;
    boolean repeatable = false;
    int start = text.startsWith(IGNORE_CASE) ? IGNORE_CASE.length() : 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '*', '+', '?' -> {
          if (!repeatable) {
            return false;
          }
          repeatable = false;
        }
        case '\\' -> {
          i++;
          if (i == text.length() || PUNCTUATION.indexOf(text.charAt(i)) < 0) {
            return false;
          }
          repeatable = true;
        }
        case '[' -> {
          i = bracketEnd(text, i + 1);
          if (i < 0) {
            return false;
          }
          repeatable = true;
        }
        case '(' -> {
          depth++;
          i += flags(text, i + 1);
          repeatable = false;
        }
        case ')' -> {
          depth--;
          repeatable = true;
        }
        case '|', '^', '$' -> repeatable = false;
        case '{', '}', ']' -> {
          return false;
        }
        default -> {
          if (Character.isSurrogate(c)) {
            return false;
          }
          repeatable = true;
        }
      }
      if (depth < 0 || depth > FEW_GROUPS) {
        return false;
      }
    }
    return depth == 0;
  }

  /** How long the flags of a group are that start here: {@code ?:}, {@code ?i:} or none. */
  private static int flags(String text, int start) {
    return text.startsWith("?:", start) ? 2 : text.startsWith("?i:", start) ? 3 : 0;
  }

  /** Where brackets of letters, digits and ranges of them end, or -1 if they hold more. */
  private static int bracketEnd(String text, int start) {
    int i = start;
    while (i < text.length() && isAlphanumeric(text.charAt(i))) {
      if (i + 2 < text.length() && text.charAt(i + 1) == '-') {
        if (!isAlphanumeric(text.charAt(i + 2)) || text.charAt(i + 2) < text.charAt(i)) {
          return -1;
        }
        i += 2;
      }
      i++;
    }
    return i > start && i < text.length() && text.charAt(i) == ']' ? i : -1;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
