package dev.tocsin.promql.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as Go reads and writes them. */
final class Numbers {
  private Numbers() {}

  /**
   * The value of a number that the lexer has found: decimal, hexadecimal, octal with a leading 0,
   * {@code Inf} or {@code NaN}, with underscores between digits.
   *
   * @throws NumberFormatException if it is none after all, or too large
   */
  static double parse(String text, int start, int end) {
    return isDecimalInteger(text, start, end)
        ? Long.parseLong(text, start, end, 10)
        : parse(WordCache.word(text, start, end));
  }

  private static double parse(String text) {
    char first = text.charAt(0);
    if (first == 'i' || first == 'I') {
      return Double.POSITIVE_INFINITY;
    }
    if (first == 'n' || first == 'N') {
      return Double.NaN;
    }
    if (hasMisplacedUnderscore(text)) {
      throw new NumberFormatException("an underscore stands between two digits");
    }
    String digits = text.replace("_", "");
    if (digits.length() > 1 && (digits.charAt(1) | 0x20) == 'x') {
      return Long.parseLong(digits, 2, digits.length(), 16);
    }
    if (first == '0' && isOctalInteger(digits)) {
      return Long.parseLong(digits, 8);
    }
    double value = Double.parseDouble(digits);
    if (Double.isInfinite(value)) {
      throw new NumberFormatException("too large");
    }
    return value;
  }

  /** Whether it has no leading 0 and surely fits: nearly every number that is written. */
  private static boolean isDecimalInteger(String text, int start, int end) {
    if (end - start > 18 || (text.charAt(start) == '0' && end - start > 1)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Names.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether digits from 0 to 7 that fit in 64 bits. */
  private static boolean isOctalInteger(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '7') {
        return false;
      }
    }
    return new BigInteger(digits, 8).bitLength() < Long.SIZE;
  }

  private static boolean hasMisplacedUnderscore(String text) {
    for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
      boolean after = i > 0 && isHexDigitOrPrefix(text.charAt(i - 1));
      boolean before = i + 1 < text.length() && Character.digit(text.charAt(i + 1), 16) >= 0;
      if (!after || !before) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHexDigitOrPrefix(char c) {
    return Character.digit(c, 16) >= 0 || c == 'x' || c == 'X';
  }

  /** As short as it reads back the same, without exponent. */
  static void append(StringBuilder out, double value) {
    if (Double.isNaN(value)) {
      out.append("NaN");
    } else if (Double.isInfinite(value)) {
      out.append(value > 0 ? "+Inf" : "-Inf");
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      if (value == 0 && 1 / value < 0) {
        out.append('-');
      }
      out.append((long) value);
    } else {
      out.append(shortest(value).toPlainString());
    }
  }

  /**
   * The fewest digits that read back as the same number, which {@link Double#toString(double)}
   * finds only since JDK 19.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** As Go's {@code %v} writes it: with an exponent where that is shorter. */
  static void appendGeneral(StringBuilder out, double value) {
    double magnitude = Math.abs(value);
    if (Double.isNaN(value)
        || Double.isInfinite(value)
        || magnitude == 0
        || (magnitude >= 1e-4 && magnitude < 1e6)) {
      append(out, value);
      return;
    }
    BigDecimal decimal = shortest(value);
    String digits = decimal.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - decimal.scale();
    out.append(value < 0 ? "-" : "").append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    out.append('e').append(exponent < 0 ? '-' : '+');
    out.append(Math.abs(exponent) < 10 ? "0" : "").append(Math.abs(exponent));
  }
}
