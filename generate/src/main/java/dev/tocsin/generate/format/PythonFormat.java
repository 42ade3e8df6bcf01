package dev.tocsin.generate.format;

import java.util.Locale;

/**
 * What stands between the quotation marks of a Python string or docstring; names and numbers stay
 * as they are.
 */
final class PythonFormat extends EscapingFormat {
  static final PythonFormat INSTANCE = new PythonFormat();

  private PythonFormat() {
    super("Python");
  }

  @Override
  String escape(int codePoint) {
    return switch (codePoint) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          Character.isISOControl(codePoint)
              ? String.format(Locale.ROOT, "\\x%02x", codePoint)
              : Character.toString(codePoint);
    };
  }
}
