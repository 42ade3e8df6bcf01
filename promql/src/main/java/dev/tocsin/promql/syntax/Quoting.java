package dev.tocsin.promql.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Strings with Go's quotes and escapes. A byte that is not valid UTF-8 is the lone surrogate U+DC00
 * plus the byte.
 */
final class Quoting {
  private static final char BYTES = 0xDC00;
  private static final String NAMED = "abfnrtv\\";
  private static final String NAMED_VALUES = "\u0007\b\f\n\r\t\u000b\\";

  private Quoting() {}

  private static boolean isByte(char c) {
    return c >= BYTES + 0x80 && c <= BYTES + 0xFF;
  }

  /** Whether the text stands for bytes that are not valid UTF-8. */
  static boolean hasInvalidBytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** What a string stands for whose escapes the lexer has found right. */
  static String unescape(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    boolean bytes = false;
    int i = start;
    while (i < end) {
      char c = text.charAt(i++);
      if (c != '\\') {
        out.append(c);
        continue;
      }
      char escape = text.charAt(i++);
      int named = NAMED.indexOf(escape);
      if (named >= 0) {
        out.append(NAMED_VALUES.charAt(named));
      } else if (escape == 'x' || Names.isDigit(escape)) {
        int value =
            escape == 'x'
                ? Integer.parseInt(text, i, i + 2, 16)
                : Integer.parseInt(text, i - 1, i + 2, 8);
        i += 2;
        bytes |= value >= 0x80;
        out.append((char) (value >= 0x80 ? BYTES + value : value));
      } else if (escape == 'u' || escape == 'U') {
        int digits = escape == 'u' ? 4 : 8;
        out.appendCodePoint(Integer.parseInt(text, i, i + digits, 16));
        i += digits;
      } else {
        out.append(escape);
      }
    }
    return bytes ? joinBytes(out) : out.toString();
  }

  /** Runs of bytes that are UTF-8 together become the characters that they are. */
  private static String joinBytes(StringBuilder text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int length = isByte(text.charAt(i)) ? characterLength(text, i) : 0;
      if (length == 0) {
        out.append(text.charAt(i++));
      } else {
        out.append(decode(text, i, length));
        i += length;
      }
    }
    return out.toString();
  }

  /** How many of the bytes from here are one character, or 0. */
  private static int characterLength(StringBuilder text, int start) {
    int first = text.charAt(start) - BYTES;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || start + length > text.length()) {
      return 0;
    }
    for (int i = start; i < start + length; i++) {
      if (!isByte(text.charAt(i))) {
        return 0;
      }
    }
    return decode(text, start, length).isEmpty() ? 0 : length;
  }

  /** The character that the bytes are, or nothing. */
  private static String decode(StringBuilder text, int start, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (text.charAt(start + i) - BYTES);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notCharacters) {
      return "";
    }
  }

  /** The text in double quotes, as Go's {@code strconv.Quote} writes it. */
  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2);
    append(out, text);
    return out.toString();
  }

  /** Appends the text in double quotes, as Go's {@code strconv.Quote} writes it. */
  static void append(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int named = NAMED_VALUES.indexOf(c);
      if (named >= 0) {
        out.append('\\').append(NAMED.charAt(named));
      } else if (c == '"') {
        out.append("\\\"");
      } else if (isPrintable(c)) {
        out.appendCodePoint(c);
      } else if (c < 0x80) {
        appendHex(out, 'x', c, 2);
      } else if (c <= Character.MAX_VALUE && isByte((char) c)) {
        appendHex(out, 'x', c - BYTES, 2);
      } else if (c <= Character.MAX_VALUE) {
        appendHex(out, 'u', c, 4);
      } else {
        appendHex(out, 'U', c, 8);
      }
    }
    out.append('"');
  }

  private static void appendHex(StringBuilder out, char kind, int value, int digits) {
    out.append('\\').append(kind);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit((value >> shift) & 0xF, 16));
    }
  }

  /** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
  private static boolean isPrintable(int c) {
    if (c < 0x80) {
      return c >= ' ' && c < 0x7F;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.UNASSIGNED -> NewCharacters.contains(c);
      default -> true;
    };
  }
}
