package dev.tocsin.promql.syntax;

/** Reads numbers, durations and strings character by character, as Prometheus 3.16 does. */
abstract class Scanner {
  private static final char END = '\0';

  final String text;
  final int length;

  /** The next character. */
  int pos;

  /** Whether the last string had escapes in it. */
  boolean escaped;

  Scanner(String text) {
    this.text = text;
    this.length = text.length();
  }

  final char peek() {
    return peek(0);
  }

  final char peek(int ahead) {
    return pos + ahead < length ? text.charAt(pos + ahead) : END;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  final String describe(int at) {
    if (at >= length) {
      return "end of input";
    }
    return "`" + Character.toString(text.codePointAt(at)) + "`";
  }

  private boolean accept(String characters) {
    boolean accepted = pos < length && characters.indexOf(text.charAt(pos)) >= 0;
    if (accepted) {
      pos++;
    }
    return accepted;
  }

  /** Whether a number was read that no letter follows; whether it is sound is seen later. */
  final boolean number() {
    boolean hex = accept("0") && accept("xX");
    if (hex) {
      accept("_");
    }
    return digits(hex) && !Names.isAlphanumeric(peek());
  }

  /** Whether a number was read, whatever follows it, without the prefix of a hexadecimal one. */
  final boolean digits(boolean hex) {
    accept(".");
    boolean seenDot = false;
    boolean seenExponent = false;
    while (pos < length) {
      if (isDigit(hex)) {
        pos++;
      } else if (accept(".")) {
        if (seenDot || hex || accept("_.")) {
          return false;
        }
        seenDot = true;
      } else if (accept("eE")) {
        if (seenExponent) {
          return false;
        }
        seenExponent = true;
        accept("+-");
        if (pos == length || accept("._eE")) {
          return false;
        }
      } else if (accept("_")) {
        if (pos == length || accept("._eE")) {
          return false;
        }
      } else {
        break;
      }
    }
    return true;
  }

  private boolean isDigit(boolean hex) {
    return hex ? Character.digit(peek(), 16) >= 0 && peek() < 0x80 : Names.isDigit(peek());
  }

  /** Behind the first digits of a duration: its unit, then more digits and units. */
  final boolean restOfDuration() {
    if (!accept("smhdwy")) {
      return false;
    }
    accept("s");
    while (Names.isDigit(peek())) {
      while (Names.isDigit(peek())) {
        pos++;
      }
      if (!accept("smhdw")) {
        return false;
      }
      accept("s");
    }
    return !Names.isAlphanumeric(peek());
  }

  /** The rest of a string behind its opening quote; returns what is wrong with it, or nothing. */
  final String stringRest(char quote) {
    boolean raw = quote == '`';
    escaped = false;
    while (pos < length) {
      char c = text.charAt(pos++);
      if (c == quote) {
        return "";
      }
      if (c == '\n' && !raw) {
        break;
      }
      if (c == '\\' && !raw) {
        escaped = true;
        String problem = escape(quote);
        if (!problem.isEmpty()) {
          return problem;
        }
      } else if (isNoCharacter(c)) {
        return "a string holds a character that is not valid UTF-8";
      }
    }
    return "a string is not closed with " + quote;
  }

  /** What decoders put in the place of invalid bytes, or half a character. */
  private boolean isNoCharacter(char c) {
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(peek())) {
      pos++;
      return false;
    }
    return c == '\uFFFD' || Character.isSurrogate(c);
  }

  private String escape(char quote) {
    if (pos == length) {
      return "an escape sequence is cut off";
    }
    char c = text.charAt(pos++);
    if (c == quote || "abfnrtv\\".indexOf(c) >= 0) {
      return "";
    }
    if (c == 'x') {
      return digits(2, 16, 0xFF);
    }
    if (c == 'u') {
      return digits(4, 16, Character.MAX_CODE_POINT);
    }
    if (c == 'U') {
      return digits(8, 16, Character.MAX_CODE_POINT);
    }
    if (c >= '0' && c <= '7') {
      pos--;
      return digits(3, 8, 0xFF);
    }
    return "`\\" + Character.toString(text.codePointAt(pos - 1)) + "` is no escape sequence";
  }

  private String digits(int count, int radix, int largest) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      int digit = peek() < 0x80 ? Character.digit(peek(), radix) : -1;
      if (digit < 0) {
        return "unexpected " + describe(pos) + " in an escape sequence";
      }
      value = value * radix + digit;
      pos++;
    }
    if (value > largest || (value >= 0xD800 && value <= 0xDFFF)) {
      return "an escape sequence is no character";
    }
    return "";
  }
}
