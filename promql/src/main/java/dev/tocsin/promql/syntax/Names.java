package dev.tocsin.promql.syntax;

/** Which names need quotes. */
final class Names {
  private Names() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a letter of ASCII or an underscore. */
  static boolean isAlpha(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isAlphanumeric(int c) {
    return isAlpha(c) || isDigit(c);
  }

  /** Whether a letter that a name without quotes may hold beyond ASCII. */
  static boolean isForeignLetter(int codePoint) {
    return codePoint >= 0x80 && Character.isLetter(codePoint);
  }

  /** Whether a label of this name is written without quotes. */
  static boolean isPlainLabel(String name, boolean unquotedUtf8) {
    return isPlain(name, false, unquotedUtf8);
  }

  /** Whether a metric of this name is written in front of the braces. */
  static boolean isPlainMetric(String name) {
    return isPlain(name, true, false) && Keywords.isName(name);
  }

  private static boolean isPlain(String name, boolean colons, boolean unquotedUtf8) {
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      boolean plain =
          isAlpha(c)
              || (isDigit(c) && i > 0)
              || (c == ':' && colons)
              || (unquotedUtf8 && (isForeignLetter(c) || (c == '.' && i > 0)));
      if (!plain) {
        return false;
      }
      i += Character.charCount(c);
    }
    return !name.isEmpty();
  }

  /** Whether a name holds, or looks as if it held, a variable of Grafana's dialect. */
  static boolean hasVariable(String name) {
    return name.indexOf('$') >= 0 || name.contains("[[");
  }

  /**
   * How the tree keeps a label's name that was written in quotes. One that looks like a variable
   * keeps quotes, so that it is never taken for one.
   */
  static String ofQuoted(String name) {
    return hasVariable(name) ? Quoting.quote(name) : name;
  }

  /** The label's name that the tree keeps, if it holds no variable: without the quotes. */
  static String ofTree(String label) {
    return hasVariable(label) ? Quoting.unescape(label, 1, label.length() - 1) : label;
  }

  /** A label's name as it is written. */
  static void appendLabel(StringBuilder out, String name, boolean unquotedUtf8) {
    if (hasVariable(name) || isPlainLabel(name, unquotedUtf8)) {
      out.append(name);
    } else {
      Quoting.append(out, name);
    }
  }
}
