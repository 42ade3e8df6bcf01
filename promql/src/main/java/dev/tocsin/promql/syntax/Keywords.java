package dev.tocsin.promql.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The words that are more than names, found without making a string of each name in a text: a hash
 * table over the length and the first and last letter.
 */
final class Keywords {
  private static final int SIZE = 256;
  private static final int LONGEST = "count_values".length();
  private static final @Nullable String[] WORDS = new @Nullable String[SIZE];
  private static final Token[] TOKENS = new Token[SIZE];

  static {
    for (Token token : Token.values()) {
      if (!token.text.isEmpty() && Character.isLetter(token.text.charAt(0))) {
        add(token.text, token);
      }
    }
    add("inf", Token.NUMBER);
    add("nan", Token.NUMBER);
  }

  private Keywords() {}

  private static void add(String word, Token token) {
    int slot = slot(word, 0, word.length());
    while (WORDS[slot] != null) {
      slot = (slot + 1) % SIZE;
    }
    WORDS[slot] = word;
    TOKENS[slot] = token;
  }

  private static int slot(String text, int start, int end) {
    int first = text.charAt(start) | 0x20;
    int last = text.charAt(end - 1) | 0x20;
    return (first * 31 + last * 7 + (end - start)) % SIZE;
  }

  /** The keyword that a stretch of ASCII is in any case, or {@link Token#IDENTIFIER}. */
  static Token find(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST) {
      return Token.IDENTIFIER;
    }
    int slot = slot(text, start, end);
    for (String word = WORDS[slot]; word != null; word = WORDS[slot]) {
      if (word.length() == length && text.regionMatches(true, start, word, 0, length)) {
        return TOKENS[slot];
      }
      slot = (slot + 1) % SIZE;
    }
    return Token.IDENTIFIER;
  }

  /** Whether a word, if it can stand for a label without quotes at all, can in a grouping. */
  static boolean isLabel(String word) {
    return word.isEmpty() || find(word, 0, word.length()).isLabel;
  }

  /** Whether a word can stand as a metric's name in front of the braces. */
  static boolean isName(String word) {
    return find(word, 0, word.length()).isName;
  }
}
