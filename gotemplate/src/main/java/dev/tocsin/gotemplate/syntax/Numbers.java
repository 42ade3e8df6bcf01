package dev.tocsin.gotemplate.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which numbers Go takes: what {@code strconv} and {@code text/template/parse} of Go 1.26 do. */
final class Numbers {
  private static final Pattern INTEGER =
      Pattern.compile(
          "(?<sign>[+-]?)(?:0[bB](?<binary>[01_]++)|0[xX](?<hex>[0-9a-fA-F_]++)"
              + "|0[oO](?<octal>[0-7_]++)|(?<zero>0[0-7_]*+)|(?<decimal>[1-9][0-9_]*+))");

  private static final Pattern FLOAT =
      Pattern.compile(
          "[+-]?(?:(?=[_.]*+[0-9])[0-9_]*+(?:\\.[0-9_]*+)?(?:[eE][+-]?[0-9][0-9_]*+)?"
              + "|0[xX](?=[_.]*+[0-9a-fA-F])[0-9a-fA-F_]*+(?:\\.[0-9a-fA-F_]*+)?"
              + "[pP][+-]?[0-9][0-9_]*+)");

  /** What looks like a number to the lexer; more than is one. */
  private static final Pattern WORD =
      Pattern.compile(
          "[+-]?(?:0[xX][0-9a-fA-F_]*(?:\\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?"
              + "|0[oO][0-7_]*(?:\\.[0-7_]*)?|0[bB][01_]*(?:\\.[01_]*)?"
              + "|[0-9_]*(?:\\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?)i?");

  private Numbers() {}

  /** Where that ends which starts here and looks like a number. */
  static int end(String text, int start) {
    Matcher word = WORD.matcher(text).region(start, text.length());
    return word.lookingAt() ? word.end() : start;
  }

  /** Whether this is a real or, with an {@code i} at its end, an imaginary number. */
  static boolean isNumber(String text) {
    return isImaginary(text) || isInteger(text) || (isFloat(text) && !isWhole(text));
  }

  /** Whether this is a number of the imaginary part of a complex number. */
  static boolean isImaginary(String text) {
    return text.endsWith("i") && isFloat(text.substring(0, text.length() - 1));
  }

  /** Whether this is a number with digits, a fraction or an exponent that a double can hold. */
  static boolean isFloat(String text) {
    return FLOAT.matcher(text).matches()
        && separatesDigits(text)
        && !Double.isInfinite(Double.parseDouble(text.replace("_", "")));
  }

  /** A whole number that is no integer is too large, or has the digit 8 or 9 after a zero. */
  private static boolean isWhole(String text) {
    return text.chars().noneMatch(c -> ".eEpP".indexOf(c) >= 0);
  }

  private static boolean isInteger(String text) {
    Matcher parts = INTEGER.matcher(text);
    return parts.matches()
        && separatesDigits(text)
        && (fits(parts, "binary", 2)
            || fits(parts, "hex", 16)
            || fits(parts, "octal", 8)
            || fits(parts, "zero", 8)
            || fits(parts, "decimal", 10));
  }

  /** With a sign 64 bits hold a signed number, without one an unsigned. */
  private static boolean fits(Matcher parts, String group, int radix) {
    String found = parts.group(group);
    if (found == null) {
      return false;
    }
    String digits = found.replace("_", "");
    try {
      if (parts.group("sign").isEmpty()) {
        Long.parseUnsignedLong(digits, radix);
      } else {
        Long.parseLong(parts.group("sign") + digits, radix);
      }
      return true;
    } catch (NumberFormatException tooLarge) {
      return false;
    }
  }

  /** Whether each underscore stands between digits; the prefix of a base counts as one. */
  private static boolean separatesDigits(String text) {
    boolean hex = text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
    boolean prefixed = text.matches("(?s)[+-]?0[bBoOxX].*");
    int start = prefixed ? text.indexOf('0') + 2 : 0;
    boolean digitBefore = prefixed;
    boolean underscoreBefore = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.digit(c, hex ? 16 : 10) >= 0;
      if (c == '_' ? !digitBefore : underscoreBefore && !digit) {
        return false;
      }
      digitBefore = digit;
      underscoreBefore = c == '_';
    }
    return !underscoreBefore;
  }
}
