package dev.tocsin.gotemplate.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes quotes and escapes away, as Go 1.26's {@code strconv.Unquote} does. */
final class Quoting {
  private static final String PLAIN = "abfnrtv\\";
  private static final String PLAIN_VALUES = "\u0007\b\f\n\r\t\u000b\\";

  private final String text;
  private final char quote;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int position = 1;

  private Quoting(String text) {
    this.text = text;
    this.quote = text.charAt(0);
  }

  /** The value of a string with its quotes, or nothing if an escape is wrong. */
  static Optional<String> unquote(String text) {
    if (text.charAt(0) == '`') {
      return Optional.of(text.substring(1, text.length() - 1).replace("\r", ""));
    }
    Quoting quoting = new Quoting(text);
    while (quoting.position < text.length() - 1) {
      if (!quoting.character()) {
        return Optional.empty();
      }
    }
    return Optional.of(quoting.out.toString(StandardCharsets.UTF_8));
  }

  /** Whether this is exactly one character in single quotes. */
  static boolean isCharacter(String text) {
    Quoting quoting = new Quoting(text);
    return text.length() > 2 && quoting.character() && quoting.position == text.length() - 1;
  }

  private boolean character() {
    int c = text.codePointAt(position);
    position += Character.charCount(c);
    if (c != '\\') {
      write(c);
      return true;
    }
    char escape = text.charAt(position++);
    int plain = PLAIN.indexOf(escape);
    if (plain >= 0) {
      write(PLAIN_VALUES.charAt(plain));
      return true;
    }
    return switch (escape) {
      case 'x' -> octet(number(2, 16));
      case 'u' -> codePoint(number(4, 16));
      case 'U' -> codePoint(number(8, 16));
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        position--;
        yield octet(number(3, 8));
      }
      default -> {
        write(escape);
        yield escape == quote;
      }
    };
  }

  private boolean octet(long value) {
    out.write((int) value);
    return value >= 0 && value <= 0xff;
  }

  private boolean codePoint(long value) {
    boolean valid =
        value >= 0
            && value <= Character.MAX_CODE_POINT
            && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
    if (valid) {
      write((int) value);
    }
    return valid;
  }

  private void write(int codePoint) {
    out.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
  }

  /** So many digits, or -1 if there is something else. */
  private long number(int digits, int radix) {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      char c = position < text.length() ? text.charAt(position++) : quote;
      int digit = c < 128 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }
}
