package dev.tocsin.generate.format;

import java.util.Locale;

/** What stands between the quotation marks of a Java string; names and numbers stay as they are. */
final class JavaFormat extends EscapingFormat {
  static final JavaFormat INSTANCE = new JavaFormat();

  private JavaFormat() {
    super("Java");
  }

  @Override
  String escape(int codePoint) {
    return switch (codePoint) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isAscii(codePoint) ? Character.toString(codePoint) : unicode(codePoint);
    };
  }

  private static boolean isAscii(int codePoint) {
    return codePoint >= ' ' && codePoint <= '~';
  }

  /** Whatever encoding an application is compiled with, it reads this. */
  private static String unicode(int codePoint) {
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(codePoint)) {
      escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
    return escaped.toString();
  }
}
