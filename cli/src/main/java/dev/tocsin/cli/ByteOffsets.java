package dev.tocsin.cli;

/** Where the places of a text, counted in UTF-16 units, lie in its UTF-8 bytes. */
final class ByteOffsets {
  private final int[] bytes;

  ByteOffsets(String text) {
    bytes = new int[text.length() + 1];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      bytes[i] = length;
      length += length(text.codePointAt(i));
      if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        bytes[++i] = length;
      }
    }
    bytes[text.length()] = length;
  }

  /** Half a surrogate pair counts as U+FFFD, as which Go reads it: three bytes. */
  private static int length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  /** The bytes before a place; before the whole character if it lies within a pair. */
  int of(int place) {
    return bytes[place];
  }
}
